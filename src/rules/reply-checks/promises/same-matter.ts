import { conceptsOf } from '../concepts.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { DayNumber } from '../dates/days.ts'
import type { ReadText } from '../text/read-text.ts'
import { clauseAround, type Segment } from '../text/segments.ts'
import { isThirdFuture } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { concepts } from '../words/concepts.ts'
import { departmentWords } from '../words/promises.ts'
import { promiseConcepts, sameMatter, sameObject } from '../words/moves.ts'
import { promiseForms } from './verbs.ts'

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
/** Where a thing is done or handed over: «в отделении её выдадут» is about her. */
const places: ReadonlySet<string> = new Set(['branch', 'app', 'archive', 'address'])

/** Whether a date in a segment is a date of this promise: the words share its matter, or name none of their own. */
export function speaksOfPromise(
  { sentences }: ReadText,
  segment: Segment,
  mention: DateMention,
  promise: OpenPromise,
  all: number,
): boolean {
  const at = Math.max(
    0,
    segment.tokens.findIndex((token) => token.end >= mention.start),
  )
  const { from, to } = clauseAround(segment, at)
  const outside = segment.tokens.filter(
    (token, index) => (token.end <= mention.start || token.start >= mention.end) && !namesDepartment(segment, index),
  )
  const whole = conceptsOf(outside)
  const clause = conceptsOf(
    outside.filter(
      (token) => token.start >= (segment.tokens[from]?.start ?? 0) && token.end <= (segment.tokens[to]?.end ?? 0),
    ),
  )
  if (sharesMatter(clause, promise.concepts)) return true
  const pointer = pointsBack(segment, from, to)
  const before = conceptsOf(pointer === undefined ? [] : (sentences[segment.sentence.index - 1]?.tokens ?? []))
  if (pointer === 'subject' && namesObject(before, promise)) return true
  if (isOfThings(before) && !isOfThings(whole) && !sharesMatter(before, promise.concepts) && !overlaps(whole, promise))
    return false
  const own = [...clause].filter((concept) => things.has(concept) && !general.has(concept) && !places.has(concept))
  if (own.length > 0) return false
  if (sharesMatter(whole, promise.concepts)) return true
  // A clause of terms and answers alone is about the promise; the reason in the next clause does not make it another matter.
  if (all === 1 && [...clause].some((concept) => general.has(concept))) return true
  const last = segment.tokens[to]?.end ?? segment.end
  const led = conceptsOf(outside.filter((token) => token.end <= last))
  const others = [...led].filter((concept) => things.has(concept) && !general.has(concept) && !places.has(concept))
  return (
    others.length === 0 &&
    (all === 1 || [...whole].some((concept) => general.has(concept) && promise.concepts.has(concept)))
  )
}

/** A pronoun, or a noun so general that it stands for the thing named before: «документ поступит». */
const standsForIt =
  /^(?:он|она|оно|они|все|документ|документы|бумага|бумаги|бланк|сумма|деньги|средства|посылка|конверт|пластик|оригинал|работа|работы|it|they|document|documents|papers|money|sum|parcel|envelope|work)$/

/**
 * Whether a pronoun brings the matter of the sentence before: «к концу месяца она будет подписана» speaks of it, «привезём её» has
 * it at least for an object.
 */
function pointsBack({ tokens }: Segment, from: number, to: number): 'subject' | 'object' | undefined {
  const clause = tokens.slice(from, to + 1)
  if (clause.some(({ text }, at) => standsForIt.test(text) && isComing(clause[at + 1]?.text ?? ''))) return 'subject'
  return clause.some(({ text }) => /^(?:его|ее|их|это|it|them|this|that|these|those)$/.test(text))
    ? 'object'
    : undefined
}

function isComing(word: string): boolean {
  return (
    promiseForms.has(word) || isThirdFuture(word) !== undefined || /^(?:будет|будут|will|shall|gets?|goes)$/.test(word)
  )
}

function overlaps(named: ReadonlySet<string>, { concepts: promised }: OpenPromise): boolean {
  return [...named].some((concept) => promised.has(concept))
}

function isOfThings(named: ReadonlySet<string>): boolean {
  return [...named].some((concept) => things.has(concept) && !general.has(concept))
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
export function namesDepartment({ tokens }: Pick<Segment, 'tokens'>, at: number): boolean {
  return (
    isDepartment(tokens[at - 1]?.text ?? '') ||
    /^(?:начальник|руководител|управляющ|заведующ|старш)/.test(tokens[at - 1]?.text ?? '') ||
    /^(?:комитет|правлени|курьер|юрист|инженер|мастер|оператор|courier|lawyer|engineer)/.test(tokens[at]?.text ?? '') ||
    /^(?:комитет|правлени)/.test(tokens[at + 1]?.text ?? '') ||
    isWorkplace(tokens, at) ||
    /^(?:team|department|desk|division|committee|board)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** «Лариса из архива», "Joan Pell of our archive": where a named person works. */
function isWorkplace(tokens: Segment['tokens'], at: number): boolean {
  return [1, 2, 3].some(
    (step) =>
      /^(?:из|от|in|of|from|at)$/.test(tokens[at - step]?.text ?? '') && tokens[at - step - 1]?.capital === true,
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
