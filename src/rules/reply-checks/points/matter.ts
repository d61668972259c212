import { conceptOf } from '../concepts.ts'
import type { ReadText } from '../text/read-text.ts'
import { fadedConcepts } from '../words/answers.ts'
import { concepts } from '../words/concepts.ts'

const faded: ReadonlySet<string> = new Set(fadedConcepts)
const things: ReadonlySet<string> = new Set(Object.keys(concepts))

/** Whether a concept is a thing of the bank, and no word that stands beside any thing. */
export const isThing = (concept: string): boolean => things.has(concept)

/** What a point speaks of, each thing with its weight. */
export interface PointMatter {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  /** What the point asks to be done: «Верните…», «прошу вернуть…», "refund …". */
  readonly acts: ReadonlySet<string>
  /** The point is a request and no question or statement. */
  readonly isRequest: boolean
}

/**
 * Weighs what a point speaks of. Things of the bank weigh full, other words less, for they are easily said otherwise; what
 * other points speak of too tells little of this one.
 */
export function weighPoint(point: ReadText, others: readonly ReadText[]): PointMatter {
  const own = conceptsIn(point)
  const elsewhere = new Set(others.flatMap((other) => [...conceptsIn(other)]))
  const acts = requestedActs(point)
  const onlyFaded = [...own].every((concept) => faded.has(concept))
  const weights = new Map<string, number>()
  for (const concept of own) {
    const weight = onlyFaded ? 1 : weightOf(concept, acts)
    weights.set(concept, elsewhere.has(concept) ? weight * 0.5 : weight)
  }
  const isRequest = acts.size > 0 || asksToGive.test(point.lower)
  return { weights, acts, isRequest, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}

function weightOf(concept: string, acts: ReadonlySet<string>): number {
  if (acts.has(concept) && things.has(concept)) return 1.4
  if (faded.has(concept)) return 0.3
  return things.has(concept) || /^\d/.test(concept) ? 1 : 0.55
}

/** What a text speaks of. */
export function conceptsIn(text: ReadText): Set<string> {
  return new Set(text.sentences.flatMap((sentence) => sentence.tokens.flatMap((token) => conceptOf(token.text) ?? [])))
}

const asksToGive = /(?<![а-я])(?:дайте|выдайте|пришлите|сделайте|предоставьте|покажите|назовите|объясните)(?![а-я])/
const asking = /^(?:прошу|просьба|требую|хочу|нужно|надо|можете|можно)$/
const englishQuestion =
  /^(?:why|when|what|how|who|where|is|are|was|do|did|does|can|could|will|the|a|i|my|it|that|this)$/

function requestedActs(point: ReadText): Set<string> {
  return new Set(
    point.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text }, at) => {
        const imperative = /(?:[иь]те|йте)(?:сь)?$/.test(text)
        const infinitive = /(?:ть|ти|чь)(?:ся)?$/.test(text) && asking.test(tokens[at - 1]?.text ?? '')
        const english = at === 0 && /^[a-z]/.test(text) && !englishQuestion.test(text)
        return imperative || infinitive || english ? (conceptOf(text) ?? []) : []
      }),
    ),
  )
}

/** Whether a concept colours a point and does not name its matter. */
export function isFaded(concept: string): boolean {
  return faded.has(concept)
}
