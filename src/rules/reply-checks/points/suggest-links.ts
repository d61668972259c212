import { readMessage, readText } from '../text/read-text.ts'
import { answeringSentences, type Answering } from './answering.ts'
import { closenessOf } from './closeness.ts'
import { answers } from './score.ts'
import { evidenceFor, weighPoints, type WeighedPoint } from './weighed-point.ts'

/**
 * So much of what a point speaks of is in the sentence. More than a check asks for, which must not call an answer missing
 * for its other words: a wrong suggestion costs the operator more than none.
 */
const likely = 0.3

/** A sentence of a draft that seems to answer a point: offsets into the draft as written. */
export interface LinkSuggestion {
  readonly point: string
  readonly start: number
  readonly end: number
}

/**
 * Which sentence of a draft seems to answer which point, judged by what both speak of, and by whether what was asked for
 * is said. One sentence for a point, the likeliest; a suggestion, for the operator to take or to
 * leave.
 */
export function suggestLinks(draft: string, points: readonly { id: string; text: string }[]): LinkSuggestion[] {
  const asked = points.filter(({ text }) => text.trim() !== '')
  if (asked.length === 0 || draft.trim() === '') return []
  const read = readText(draft)
  const weighed = weighPoints(asked.map(({ text }) => readMessage(text)))
  const answering = answeringSentences(read)
  return asked.flatMap(({ id }, place) => {
    const point = weighed[place]
    const found = point && likeliest(answering, point, weighed)
    if (!found) return []
    const { toSource } = read.folded
    return [{ point: id, start: toSource(found.sentence.start), end: toSource(found.sentence.end) }]
  })
}

function likeliest(
  answering: readonly Answering[],
  point: WeighedPoint,
  points: readonly WeighedPoint[],
): Answering | undefined {
  let best: { each: Answering; weight: number } | undefined
  for (const [at, each] of answering.entries()) {
    const { share } = closenessOf(each, point.matter)
    const setting = {
      part: each,
      sentence: each,
      at,
      sentences: answering.length,
      units: answering.length,
      place: points.indexOf(point),
      points,
      isNamed: true,
      otherMatter: false,
    }
    if (share < likely || !answers(setting, point)) continue
    const weight = share + evidenceFor(each, point) / 4
    if (!best || weight > best.weight) best = { each, weight }
  }
  return best?.each
}
