import { listWords } from '../text/word-list.ts'
import { keep } from '../text/keep.ts'
import { keepWords } from '../text/keep-words.ts'
import { acts } from '../words/acts.ts'
import type { WeighedPoint } from './weighed-point.ts'
import type { Answering } from './answering.ts'

const known = Object.entries(acts).map(([act, words]) => ({ act, tells: listWords(words) }))

/** The acts that a word may tell of. */
const actsOf = keepWords((word): readonly string[] => known.flatMap(({ act, tells }) => (tells(word) ? [act] : [])))

/** The acts that a point asks about or asks for. */
export const actsAsked = keep(
  ({ text }: WeighedPoint): ReadonlySet<string> =>
    new Set(text.sentences.flatMap(({ tokens }) => tokens.flatMap((token) => actsOf(token.text)))),
)

const actsTold = keep(
  ({ tokens }: Answering): ReadonlySet<string> => new Set(tokens.flatMap(({ text }) => actsOf(text))),
)

/** Whether a part of the reply tells of an act that the point names, in whatever words. */
export function tellsOfAct(part: Answering, point: WeighedPoint): boolean {
  const asked = actsAsked(point)
  for (const act of actsTold(part)) if (asked.has(act)) return true
  return false
}

/** Whether a part tells of acts, and of none that the point names. */
export function tellsOfOtherActs(part: Answering, point: WeighedPoint): boolean {
  return actsAsked(point).size > 0 && actsTold(part).size > 0 && !tellsOfAct(part, point)
}
