import { readMessage, readText, type ReadText } from '../text/read-text.ts'
import { answeringSentences, type Answering } from './answering.ts'
import { isClaimed } from './claims.ts'
import { coverOf } from './cover.ts'
import { givesWhatIsAsked } from './other-words.ts'
import { actsOn } from './outcome.ts'
import { lacksWhatIsAsked } from './wanting.ts'
import { weighPoint, type PointMatter } from './matter.ts'

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
  const texts = asked.map(({ text }) => readMessage(text))
  const matters = texts.map((text) =>
    weighPoint(
      text,
      texts.filter((other) => other !== text),
    ),
  )
  const answering = answeringSentences(read)
  return asked.flatMap(({ id }, place) => {
    const found = likeliest(read, answering, texts, matters, place)
    if (!found) return []
    const { toSource } = read.folded
    return [{ point: id, start: toSource(found.sentence.start), end: toSource(found.sentence.end) }]
  })
}

function likeliest(
  draft: ReadText,
  answering: readonly Answering[],
  points: readonly ReadText[],
  matters: readonly PointMatter[],
  place: number,
): Answering | undefined {
  const [point, matter] = [points[place], matters[place]]
  if (!point || !matter || matter.total === 0 || lacksWhatIsAsked(draft, answering, point)) return undefined
  const others = matters.filter((other) => other !== matter)
  let best: { each: Answering; weight: number } | undefined
  for (const each of answering) {
    if (isClaimed(each, matter, others) || (matter.isRequest && !actsOn(each, matter))) continue
    const cover = coverOf([each], matter) / matter.total
    if (cover < likely) continue
    const weight = cover + (givesWhatIsAsked(each.sentence, point) ? 0.5 : 0)
    if (!best || weight > best.weight) best = { each, weight }
  }
  return best?.each
}
