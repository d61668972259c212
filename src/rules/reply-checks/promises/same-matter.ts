import { conceptsOf } from '../concepts.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { DayNumber } from '../dates/days.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import { concepts } from '../words/concepts.ts'
import { promiseConcepts, sameMatter } from '../words/moves.ts'

export interface OpenPromise {
  readonly id: string
  readonly what: string
  readonly due: DayNumber
  readonly concepts: ReadonlySet<string>
}

const general: ReadonlySet<string> = new Set(promiseConcepts)
const things: ReadonlySet<string> = new Set(Object.keys(concepts))

/** Whether a date in a segment is a date of this promise: the words share its matter, or name none of their own. */
export function speaksOfPromise(segment: Segment, mention: DateMention, promise: OpenPromise, all: number): boolean {
  const at = Math.max(0, segment.tokens.findIndex((token) => token.end >= mention.start))
  const { from, to } = clauseAround(segment, at)
  const clause = conceptsOf(segment.tokens.slice(from, to + 1).filter((token) => token.end <= mention.start || token.start >= mention.end))
  const whole = conceptsOf(segment.tokens)
  if (sharesMatter(clause, promise.concepts)) return true
  const own = [...clause].filter((concept) => things.has(concept) && !general.has(concept))
  if (own.length > 0) return false
  if (sharesMatter(whole, promise.concepts)) return true
  const others = [...whole].filter((concept) => things.has(concept) && !general.has(concept))
  return others.length === 0 && (all === 1 || [...whole].some((concept) => general.has(concept) && promise.concepts.has(concept)))
}

function sharesMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((concept) => other.has(concept))
  if (shared.some((concept) => !general.has(concept))) return true
  return sameMatter.some((group) => group.some((concept) => one.has(concept) && !general.has(concept)) && group.some((concept) => other.has(concept) && !general.has(concept)))
}
