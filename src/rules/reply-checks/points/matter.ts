import type { ReadText } from '../text/read-text.ts'
import { fadedByWish, fadedConcepts } from '../words/answers.ts'
import type { Wish } from '../words/wishes.ts'
import { conceptsOf, isThing } from './concept-of.ts'
import { keep } from '../text/keep.ts'

const alwaysFaded: ReadonlySet<string> = new Set(fadedConcepts)

/** What a point speaks of, each thing with its weight. */
export interface PointMatter {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  /** What other points speak of as well. */
  readonly shared: ReadonlySet<string>
  /** What colours the point and does not name its matter: the words of its question, above all. */
  readonly faded: ReadonlySet<string>
}

/**
 * Weighs what a point speaks of. Things of the bank weigh full, other words less, for they are easily said otherwise; what
 * other points speak of too tells little of this one.
 */
export function weighPoint(point: ReadText, others: readonly ReadText[], wish: Wish): PointMatter {
  const own = new Set([...conceptsIn(point)].filter((concept) => !questionWords.has(concept)))
  const elsewhere = new Set(others.flatMap((other) => [...conceptsIn(other)]))
  const shared = new Set([...own].filter((concept) => elsewhere.has(concept)))
  const faded = new Set(
    [...own].filter(
      (concept) =>
        (alwaysFaded.has(concept) && !(asksOfActs.has(wish) && acts.has(concept))) ||
        fadedByWish[wish]?.includes(concept),
    ),
  )
  const onlyFaded = [...own].every((concept) => faded.has(concept))
  const weights = new Map<string, number>()
  for (const concept of own) {
    const weight = onlyFaded ? 1 : faded.has(concept) ? ofFaded : weightOf(concept)
    weights.set(concept, shared.has(concept) ? weight * 0.5 : weight)
  }
  return { weights, shared, faded, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}

/** A word of the question tells a little of what it is about. */
const ofFaded = 0.3

/** «Как подтвердить», «можно ли открыть», «смените»: the act is what the point is about. */
const asksOfActs: ReadonlySet<Wish> = new Set(['means', 'whether', 'deed'])
const acts: ReadonlySet<string> = new Set(['confirm', 'opening', 'surname-change'])

/** Words that ask, or that stand beside any verb. */
const questionWords: ReadonlySet<string> = new Set(
  'скольк как как-т каков котор буд куд откуд кто ком чем почем начнет стат стал cannot use get got want client клиент клиентк'.split(
    ' ',
  ),
)

function weightOf(concept: string): number {
  return isThing(concept) ? 1 : 0.55
}

/** What a text speaks of. */
export const conceptsIn = keep(
  ({ sentences }: ReadText): ReadonlySet<string> => new Set(sentences.flatMap(({ tokens }) => conceptsOf(tokens))),
)

/** Whether a concept colours a point and does not name its matter. */
export function isFaded(concept: string): boolean {
  return alwaysFaded.has(concept)
}
