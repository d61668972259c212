import type { ReadText } from '../text/read-text.ts'
import { apologies, forAll } from '../words/evidence.ts'
import { answersAlone } from './alone.ts'
import { answersAll, answersAmong, followsOrder } from './among.ts'
import { answeringSentences, clausesOf, readSentence, type Answering } from './answering.ts'
import { asksBack } from './asks-back.ts'
import { closenessOf } from './closeness.ts'
import { evidenceFor, weighPoints, type WeighedPoint } from './weighed-point.ts'
import { sectionOf } from './sections.ts'

/** The points of a list that nothing in the reply answers, by their places in the list. */
export function findUnanswered(draft: ReadText, texts: readonly ReadText[]): number[] {
  const points = weighPoints(texts)
  const sentences = answeringSentences(draft)
  return points.flatMap((point, place) => (isAnswered(draft, sentences, points, point, place) ? [] : [place]))
}

function isAnswered(
  draft: ReadText,
  sentences: readonly Answering[],
  points: readonly WeighedPoint[],
  point: WeighedPoint,
  place: number,
): boolean {
  const alone = points.length === 1
  if (asksBack(draft, point.text, point.matter, alone)) return true
  if ((point.wish === 'apology' || point.wish === 'statement') && apologisesFor(draft, point, alone)) return true
  if (sentences.length === 0) return false
  if (alone) return sentences.some((each, at) => answersAlone(each, point, sentences[at - 1]))
  if (point.wish === 'whether' && forAll.test(draft.lower)) return true
  const section = sectionOf(draft, place, points.length)
  if (section !== undefined) {
    const inside = sentences.filter(({ sentence }) => sentence.start >= section.start && sentence.start < section.end)
    return inside.some((each) => evidenceFor(each, point) > 0)
  }
  if (sentences.length < points.length && answersAll(sentences, points)) return true
  return sentences.some(
    (each, at) =>
      answersAmong(each, point, points) ||
      clausesOf(each).some((clause) => answersAmong(clause, point, points)) ||
      followsOrder(sentences, at, points, place),
  )
}

/** An apology for the very thing answers a complaint. */
function apologisesFor(draft: ReadText, { matter, wish }: WeighedPoint, alone: boolean): boolean {
  return draft.sentences.some((sentence) => {
    if (!apologies.test(sentence.lower)) return false
    if (wish === 'apology') return true
    const { share, own } = closenessOf(readSentence(sentence), matter)
    return alone ? share > 0.2 : own
  })
}
