import { conceptsOf } from '../concepts.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { DayNumber } from '../dates/days.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import { listWords } from '../text/word-list.ts'
import { concepts } from '../words/concepts.ts'
import { departmentWords } from '../words/promises.ts'
import { promiseConcepts, sameMatter, sameObject } from '../words/moves.ts'

export interface OpenPromise {
  readonly id: string
  readonly what: string
  readonly due: DayNumber
  readonly concepts: ReadonlySet<string>
  /** The things of it that no preposition hangs on another. */
  readonly object: ReadonlySet<string>
}

const isDepartment = listWords(departmentWords)
const general: ReadonlySet<string> = new Set(promiseConcepts)
const things: ReadonlySet<string> = new Set(Object.keys(concepts))

/** Whether a date in a segment is a date of this promise: the words share its matter, or name none of their own. */
export function speaksOfPromise(segment: Segment, mention: DateMention, promise: OpenPromise, all: number): boolean {
  const at = Math.max(
    0,
    segment.tokens.findIndex((token) => token.end >= mention.start),
  )
  const { from, to } = clauseAround(segment, at)
  const outside = segment.tokens.filter(
    (token, index) => (token.end <= mention.start || token.start >= mention.end) && !namesDepartment(segment, index),
  )
  const clause = conceptsOf(
    outside.filter(
      (token) => token.start >= (segment.tokens[from]?.start ?? 0) && token.end <= (segment.tokens[to]?.end ?? 0),
    ),
  )
  const whole = conceptsOf(outside)
  if (sharesMatter(clause, promise.concepts)) return true
  const own = [...clause].filter((concept) => things.has(concept) && !general.has(concept))
  if (own.length > 0) return false
  if (sharesMatter(whole, promise.concepts)) return true
  // A clause of terms and answers alone is about the promise; the reason in the next clause does not make it another matter.
  if (all === 1 && [...clause].some((concept) => general.has(concept))) return true
  const others = [...whole].filter((concept) => things.has(concept) && !general.has(concept))
  return (
    others.length === 0 &&
    (all === 1 || [...whole].some((concept) => general.has(concept) && promise.concepts.has(concept)))
  )
}

/** Whether words name the very thing that is promised, and not only what stands beside it. */
export function namesObject(named: ReadonlySet<string>, { object }: OpenPromise): boolean {
  const shares = [...object].some((concept) => named.has(concept))
  if (shares) return true
  const group = sameObject.find((each) => holdsOne(each, named) && holdsOne(each, object))
  if (group === undefined) return false
  // «Кешбэк начислим»: a near word beside another thing speaks of that thing.
  return ![...named].some(
    (concept) => things.has(concept) && !general.has(concept) && !group.includes(concept) && !object.has(concept),
  )
}

function holdsOne(group: readonly string[], of: ReadonlySet<string>): boolean {
  return group.some((concept) => of.has(concept))
}

/** «Отдел карт», "the cards team": the name of a department is not the matter of the promise. */
function namesDepartment({ tokens }: Segment, at: number): boolean {
  return (
    isDepartment(tokens[at - 1]?.text ?? '') ||
    /^(?:начальник|руководител|управляющ|заведующ|старш)/.test(tokens[at - 1]?.text ?? '') ||
    /^(?:комитет|правлени|курьер|юрист|инженер|мастер|оператор|courier|lawyer|engineer)/.test(tokens[at]?.text ?? '') ||
    /^(?:комитет|правлени)/.test(tokens[at + 1]?.text ?? '') ||
    /^(?:team|department|desk|division|committee|board)$/.test(tokens[at + 1]?.text ?? '')
  )
}

function sharesMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((concept) => other.has(concept))
  if (shared.some((concept) => !general.has(concept))) return true
  return sameMatter.some(
    (group) =>
      group.some((concept) => one.has(concept) && !general.has(concept)) &&
      group.some((concept) => other.has(concept) && !general.has(concept)),
  )
}
