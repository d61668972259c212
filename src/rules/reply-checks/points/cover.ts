import type { Answering } from './answering.ts'
import type { PointMatter } from './matter.ts'

/** Share of a point's matter that must come up in the reply's own statements. */
export const enough = 0.4

/** The best cover by neighbouring sentences: an answer is said in one place, in two or three sentences. */
export function bestCover(answering: readonly Answering[], matter: PointMatter): number {
  return Math.max(0, ...answering.map((_, at) => coverOf(answering.slice(at, at + 3), matter)))
}

/** How much of a point's matter comes up in the sentences. */
export function coverOf(answering: readonly Answering[], { weights }: PointMatter): number {
  return [...weights].reduce(
    (sum, [concept, weight]) => sum + (answering.some(({ concepts }) => concepts.has(concept)) ? weight : 0),
    0,
  )
}
