import type { CheckContext } from '../context.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { findDates } from '../dates/find-dates.ts'
import { isOurFuture, promiseForms } from '../promises/verbs.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { isThirdFuture } from '../text/verb-forms.ts'
import { listWords } from '../text/word-list.ts'
import { anotherOne, meanwhile } from '../words/opposites.ts'
import type { Assertion } from './assertions.ts'

const isMeanwhile = compilePhrases(meanwhile)
const isAnotherOne = listWords(anotherOne)
const states: ReadonlySet<string> = new Set(['blocked', 'open', 'valid', 'participates'])

/** «Без согласия получателя вернуть не можем»: the condition may have come true. */
const isUnderCondition =
  /(?<![а-яa-z])(?:(?:не (?:можем|может|могу|вправе|получится)|нельзя)[^.]{0,40} без|без [а-я]+ (?:не|нельзя)|только (?:с|после|по)|without (?:the|their|his|her)|unless|until)(?![а-яa-z])/

/** What changes with time may come about, a wait may still go on, and another thing of the kind is another matter. */
export function isProgress(now: Assertion, before: Assertion, context: CheckContext): boolean {
  const [said, earlier] = [now.segment.sentence.lower, before.segment.sentence.lower]
  if (speaksOfAnother(now, before) || startsLater(said) || hasLapsed(said, before, context)) return true
  if (now.holds && (hasPhrase(isMeanwhile, earlier) || isUnderCondition.test(earlier))) return true
  if (!now.changes && !before.changes) return false
  if (now.holds || hasPhrase(isMeanwhile, earlier)) return true
  if (isYetToCome(now) && isFuture(before)) return true
  return (
    states.has(now.pair) &&
    !/(?<![а-я])(?:по|каждый|every|on)\s(?:ночам|вечерам|утрам|праздник|суббот|воскрес|выходн|будн|понедельн|пятниц|saturday|sunday|weekend)/.test(
      said,
    )
  )
}

/** It has not come about yet. */
export function isYetToCome({ segment }: Assertion): boolean {
  return hasPhrase(isMeanwhile, segment.sentence.lower)
}

function isFuture({ segment }: Assertion): boolean {
  return segment.tokens.some(
    ({ text }) =>
      isOurFuture(text) ||
      promiseForms.has(text) ||
      isThirdFuture(text) !== undefined ||
      /^(?:будет|будут|планир[а-я]+|должн[а-я]|will|shall|going|expect[a-z]*)$/.test(text),
  )
}

function speaksOfAnother(now: Assertion, before: Assertion): boolean {
  return now.segment.tokens.some(
    ({ text }) => isAnotherOne(text) && !before.segment.tokens.some((token) => token.text === text),
  )
}

/** «С 13 декабря …»: told with its day, a change is no contradiction. */
function startsLater(said: string): boolean {
  return /(?<![а-яa-z])(?:с|со|после|начиная с|from|as of|after|since)\s(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[а-яa-z]{3,}|\d{1,2}\.\d{2}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d)/.test(
    said,
  )
}

/** A term was named before, and the reply says that it is over: «тридцать дней прошли». A day still to come is not over. */
function hasLapsed(said: string, before: Assertion, { today }: CheckContext): boolean {
  if (
    !/(?<![а-яa-z])(?:уже|поэтому|больше не|прошл|истек|закончил|no longer|already|any more|anymore|expired|used)/.test(
      said,
    )
  )
    return false
  const terms = findDates(before.segment.sentence.lower)
  if (terms.length === 0)
    return /(?<![а-яa-z])(?:раз в|once a|один раз|once)(?![а-яa-z])/.test(before.segment.sentence.lower)
  return terms.some(({ meaning }) => {
    if (meaning.kind === 'days' || meaning.kind === 'months') return true
    const day = resolveDate(meaning, today)
    return day === undefined || today === undefined || day < today
  })
}
