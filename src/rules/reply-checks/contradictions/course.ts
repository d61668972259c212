import type { CheckContext } from '../context.ts'
import { dateOf } from '../dates/days.ts'
import { findDates } from '../dates/find-dates.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { changed, changing } from '../words/changes.ts'
import { meanwhile } from '../words/refusals.ts'
import type { Claim } from './claims.ts'

const isMeanwhile = compilePhrases(meanwhile)
const tellsOfChange = compilePhrases(changing)
const isChanged = compilePhrases(changed)

/** What was not yet may have come about, and what lasts may have ended. */
export function cameAbout(now: Claim, before: Claim, context: CheckContext): boolean {
  const { comesAbout } = now.scale
  const [said, earlier] = [now.segment.sentence.lower, before.segment.sentence.lower]
  if (now.holds && (hasPhrase(isMeanwhile, earlier) || isUnderCondition.test(earlier))) return true
  if (termIsOver(context, earlier) || startsLater(said, context)) return true
  if (now.denied && isCancelled.test(said)) return true
  if (comesAbout === 'yes' && now.holds && isUnderWay.test(earlier) && isThrough.test(said)) return true
  if (hasPhrase(isChanged, said) && !standsUntilLater(earlier, context)) return true
  if (now.tense === 'past' && now.denied && before.tense === 'coming') return true
  if (comesAbout === 'both') {
    const isRestored = (now.scale.id === 'blocked') !== now.holds
    return (
      hasPhrase(tellsOfChange, said) ||
      (isRestored && isForAWhile.test(earlier) && !isBeforeItsEnd(said, earlier, context))
    )
  }
  if (comesAbout === (now.holds ? 'yes' : 'no')) {
    if (before.tense === 'coming') return false
    if (before.tense === 'standing' && now.tense !== 'past' && !hasPhrase(tellsOfChange, said)) return false
    return !standsUntilLater(earlier, context)
  }
  return false
}

/** «Идёт пересчёт», then «пересчёт закончен»: what was under way has come to its end. */
const isUnderWay =
  /(?<![а-яa-z])(?:идет|идут|ведется|ведутся|в работе|в процессе|under way|underway|in progress|being)(?![а-яa-z])/
const isThrough =
  /(?<![а-яa-z])(?:законч[а-я]+|заверш[а-я]+|окончен[а-я]*|готов[аоы]?|сделан[аоы]?|done|finished|completed?|over|ready)(?![а-яa-z])/

/** «Отменили: мастер не приедет», as the client wished. */
const isCancelled =
  /(?<![а-яa-z])(?:отменили|отменил[а]?|отменя[а-я]+|отменен[аоы]?|cancell?ed)(?![а-яa-z])(?=.*[:,—–-])/

/** «Без согласия получателя вернуть не можем»: the condition may have come true. */
const isUnderCondition =
  /(?<![а-яa-z])(?:(?:не (?:можем|может|могу|вправе|получится)|нельзя)[^.]{0,40} без|без [а-я]+ (?:не|нельзя)|только (?:с|после|по)|without (?:the|their|his|her|a|an)|unless|until)(?![а-яa-z])/
/** «Закрыта на обед до 14», "until you confirm": the end was told with the state. */
const isForAWhile = /(?<![а-яa-z])(?:до (?!\d{1,2} [а-я]{3,} \d{4})|пока|временно|на время|until|till|temporar)/
const isOver =
  /(?<![а-яa-z])(?:прошл[аои]|прошел|истек[а-я]*|закончил[а-я]+|вышел|вышли|пропущен[а-я]*|исчерпан[а-я]*|использован[а-я]*|passed|ended|elapsed|expired|used up|run out)(?![а-яa-z])/

/** «С 13 декабря …»: told with its day, a change is no contradiction. */
function startsLater(said: string, { today }: CheckContext): boolean {
  const starts = findDates(said).filter(({ before }) =>
    /(?:^|[^а-яa-z])(?:с|со|после|from|as of|after|since)\s*$/.test(before),
  )
  const isPast = ({ meaning }: (typeof starts)[number]) => {
    const day = resolveDate(meaning, today)
    return day !== undefined && today !== undefined && day <= today
  }
  if (starts.length > 0 && starts.every(isPast)) return false
  return /(?<![а-яa-z])(?:с|со|после|начиная с|from|as of|after|since)\s(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сент|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}\.\d{2}(?!\d)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d)/.test(
    said,
  )
}

/** «Закрыто до 15 декабря», «приходите 4 декабря»: the day told now comes before the end told then. */
function isBeforeItsEnd(said: string, earlier: string, { today }: CheckContext): boolean {
  const days = (text: string) =>
    findDates(text).flatMap(({ meaning }) => (meaning.kind === 'date' ? (resolveDate(meaning, today) ?? []) : []))
  const [told, ends] = [days(said), days(earlier)]
  return told.length > 0 && ends.length > 0 && Math.max(...told) < Math.max(...ends)
}

/** A term was named before, and the reply says that it is over: «тридцать дней прошли». */
function termIsOver({ draft }: CheckContext, earlier: string): boolean {
  return (
    isOver.test(draft.lower) &&
    (findDates(earlier).some(({ meaning }) => meaning.kind === 'days' || meaning.kind === 'months') ||
      /(?<![а-яa-z])(?:раз в|один раз|once)(?![а-яa-z])/.test(earlier))
  )
}

/** «Действует до 14 мая 2028 года»: it cannot be over before its day. */
function standsUntilLater(earlier: string, { today }: CheckContext): boolean {
  const year = /(?:до|по|until|till|through|to) (?:[а-яa-z]+ )?(20\d{2})(?!\d)/.exec(earlier)?.[1]
  if (year !== undefined && today !== undefined && Number(year) > dateOf(today).year) return true
  return findDates(earlier).some(({ meaning }) => {
    const day = resolveDate(meaning, today)
    return day !== undefined && today !== undefined && day > today
  })
}
