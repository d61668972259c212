import { conceptOf } from '../concepts.ts'
import type { CheckContext } from '../context.ts'
import type { DateMention } from '../dates/find-dates.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import type { Token } from '../text/tokens.ts'
import { isPast } from '../text/verb-forms.ts'
import { clauseOfDate } from './clause-kind.ts'
import { isSameDeed } from './same-deed.ts'
import { speaksOfPromise, type OpenPromise } from './same-matter.ts'

const denies = /^(?:не|нет|ни|not|no|never)$|n't$/

/**
 * Whether the draft tells that a promise is kept: it names a day in time for it, or tells that the very deed is done. A later day in
 * such a draft is most likely of something else.
 */
export function isKeptInTime(context: CheckContext, promise: OpenPromise): boolean {
  const { draft } = context
  return draft.sentences.some(
    (sentence) =>
      !sentence.question &&
      segmentsOf(sentence).some((segment) => tellsDone(segment, promise) || namesDayInTime(context, segment, promise)),
  )
}

function tellsDone({ tokens }: Segment, { what }: OpenPromise): boolean {
  const deed = /^[\p{L}]+/u.exec(what.toLowerCase().replaceAll('ё', 'е'))?.[0] ?? ''
  return tokens.some(
    ({ text }, at) =>
      (isPast(tokens, at) || isDone(tokens, at)) &&
      (isSameDeed(text, deed) || conceptOf(text) === conceptOf(deed)) &&
      !tokens.slice(Math.max(0, at - 3), at).some((before) => denies.test(before.text)),
  )
}

/** «Остаток перечислен»; «будет перечислен» is still to come. */
function isDone(tokens: readonly Token[], at: number): boolean {
  return (
    /^[а-я]{3,}(?:ен|ан|ян|ят|ыт)[аоы]?$/.test(tokens[at]?.text ?? '') &&
    ![1, 2].some((step) => /^(?:буд|должн|может)/.test(tokens[at - step]?.text ?? ''))
  )
}

function namesDayInTime(context: CheckContext, segment: Segment, promise: OpenPromise): boolean {
  const { draft, today } = context
  return draft.dates.some((mention, at) => {
    if (mention.start < segment.start - 1 || mention.end > segment.end + 1 || isOtherTime(mention)) return false
    // «В четверг на той неделе»: a part of another date.
    const beside = [draft.dates[at - 1], draft.dates[at + 1]].filter((other) => other !== undefined)
    if (mention.meaning.kind === 'weekday' && beside.some((other) => isBeside(mention, other))) return false
    const day = resolveDate(mention.meaning, today, promise.due)
    if (day === undefined || day > promise.due || day < (today ?? day)) return false
    const clause = clauseOfDate(segment, mention, draft.dates)
    return (
      !clause.some(isDenial) && speaksOfPromise(draft, segment, mention, promise, 1) && tellsOfDeed(context, clause)
    )
  })
}

function isBeside(one: DateMention, other: DateMention): boolean {
  return Math.abs(Math.max(one.start, other.start) - Math.min(one.end, other.end)) < 6
}

/** «Только сегодня», «вместо 20 ноября»: no day of the promise. */
function isOtherTime({ before, meaning }: DateMention): boolean {
  return (
    meaning.kind === 'time' ||
    /(?:^|[^а-яa-z])(?:только|вместо|с|со|от|за|only|instead of|since|from|just)\s$/.test(before)
  )
}

function isDenial({ text }: Token): boolean {
  return denies.test(text)
}

function tellsOfDeed({ promises }: CheckContext, clause: readonly Token[]): boolean {
  const [first, last] = [clause[0], clause.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    promises.some(({ start, end }) => start >= first.start && end <= last.end)
  )
}
