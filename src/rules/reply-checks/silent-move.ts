import type { Finding } from '../../contract/reply-checks.ts'
import { conceptsOf } from './concepts.ts'
import { lastFromClient, type CheckContext } from './context.ts'
import type { DayNumber } from './dates/days.ts'
import { resolveDate } from './dates/resolve-date.ts'
import type { DateMention } from './dates/find-dates.ts'
import { clauseOfDate, isByOthers, isCollected, mayBind } from './promises/clause-kind.ts'
import { isKeptInTime } from './promises/kept-in-time.ts'
import { openPromises } from './promises/open-promises.ts'
import { tellsWhen } from './promises/tells-when.ts'
import { findDeadlines } from './promises/parts.ts'
import { findAt, type ReplyCheckRule } from './rule.ts'
import { writeDay } from './slot-values.ts'
import { isOpenMove } from './promises/open-move.ts'
import { namesObject, speaksOfPromise, type OpenPromise } from './promises/same-matter.ts'
import { segmentsOf, type Segment } from './text/segments.ts'
import { compilePhrases, hasPhrase } from './text/phrases.ts'
import type { Token } from './text/tokens.ts'
import { asksClient } from './text/verb-forms.ts'
import { listWords } from './text/word-list.ts'
import { lastingTerms, notTerms, outcomeNouns, termNouns, waitWords } from './words/terms.ts'
import { conditions } from './words/promises.ts'
import { clientSpeech } from './words/speech.ts'
import { anotherTurn, habitual, lasting } from './words/tenses.ts'

const rule = { code: 'silent-move', severity: 'block' } as const

/** A promised date moves only openly: with the old date undone, a reason, and a notice to the client. */
export const silentMove: ReplyCheckRule = {
  ...rule,
  check: (context) => (isOpenMove(context) ? [] : lateDates(context).map((late) => tellMove(context, late))),
}

/** A date in the draft that is later than the promise it speaks of. */
export interface LateDate {
  readonly mention: DateMention
  readonly promise: OpenPromise
}

const isTerm = compilePhrases(termNouns)
const isAnotherTurn = compilePhrases(anotherTurn)
const isLastingTerm = compilePhrases(lastingTerms)
const isWait = compilePhrases(waitWords)
const isOutcome = compilePhrases(outcomeNouns)
const isHabitual = compilePhrases(habitual)
const isLasting = compilePhrases(lasting)
const isCondition = compilePhrases(conditions)
const clientSays = compilePhrases(clientSpeech)
const tellsState = compilePhrases(notTerms)
const isToClient = listWords('вам вас you')

/** All dates of the draft that come later than an open promise allows. */
export function lateDates(context: CheckContext): LateDate[] {
  const open = openPromises(context.request)
  if (open.length === 0) return []
  return context.draft.sentences.flatMap((sentence) => {
    const deadlines = findDeadlines(context.draft, sentence, undefined)
    if (deadlines.length === 0 || sentence.question) return []
    return segmentsOf(sentence).flatMap((segment) => lateIn(context, segment, deadlines, open))
  })
}

function lateIn(
  context: CheckContext,
  segment: Segment,
  deadlines: readonly DateMention[],
  open: readonly OpenPromise[],
): LateDate[] {
  const binds = bindsTheBank(context, segment)
  return deadlines
    .filter((mention) => mention.start >= segment.start - 1 && mention.end <= segment.end + 1)
    .flatMap((mention) => {
      const clause = clauseOfDate(segment, mention, context.draft.dates)
      if (tellsOfAnotherTurn(clause) || isAskedFor(context, mention) || isOfClientsEvent(mention)) return []
      // «Банк-получатель обещает ответить вам до…»: others deal with the client themselves.
      if (isByOthers(clause) && clause.some(({ text }) => isToClient(text)) && !hasPromise(context, clause)) return []
      const bound = binds && !isLastingAside(context, clause)
      const may =
        !bound && (isCollected(clause) || !asksFirst(segment, mention)) && mayBind(clause) && !isByOthers(clause)
      const about = open.filter(
        (promise) =>
          speaksOfPromise(context.draft, segment, mention, promise, open.length) &&
          (bound || (may && tellsWhen(context, segment, clause, promise))),
      )
      const late = about.filter(
        (promise) =>
          isLater(context, mention, promise.due) &&
          (promisesAgain(context, clause, promise) || !isKeptInTime(context, promise)),
      )
      // Where the date suits another open promise that the words speak of as well, it is that promise's date.
      return late.length === about.length && late[0] !== undefined ? [{ mention, promise: late[0] }] : []
    })
}

/** «Ответит 23 ноября, сам полис действует до 30 декабря»: the clause of the date tells what lasts and promises nothing. */
function isLastingAside(context: CheckContext, clause: readonly Token[]): boolean {
  const text = clause.map((token) => token.text).join(' ')
  return hasPhrase(isLasting, text) && !hasPhrase(isTerm, text) && !hasPromise(context, clause)
}

/** The bank binds itself to the very thing once more: «запрос отправим 20-го, а деньги вернём 27-го». */
function promisesAgain(context: CheckContext, clause: readonly Token[], promise: OpenPromise): boolean {
  return hasPromise(context, clause) && namesObject(conceptsOf(clause), promise)
}

/** The bank binds itself in the very clause. */
function hasPromise({ promises }: CheckContext, clause: readonly Token[]): boolean {
  const [first, last] = [clause[0], clause.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    promises.some(({ start, end }) => start >= first.start && end <= last.end)
  )
}

/** «Можно к 25-му?» — «Пришлём 25-го»: the client chose the day. */
function isAskedFor(context: CheckContext, { meaning }: DateMention): boolean {
  const { today } = context
  const last = lastFromClient(context)
  const day = resolveDate(meaning, today)
  return (
    last !== undefined &&
    day !== undefined &&
    wishes.test(last.lower) &&
    last.dates.some((date) => resolveDate(date.meaning, today) === day)
  )
}

/** «До вашего отъезда 28-го», "well before your flight on the 28th": the day is of what the client has ahead. */
function isOfClientsEvent({ before }: DateMention): boolean {
  return /(?<![а-яa-z])(?:до|перед|к|before|ahead of|in time for) (?:ваш[а-я]{2,3}|your) (?:[а-яa-z]+ ){1,2}(?:(?:on|of) )?(?:the )?$/.test(
    before,
  )
}

const wishes =
  /(?<![а-яa-z])(?:можно|можете|давайте|удобн[а-я]{2,3}|лучше|перенес[а-я]+|сможете|готов[аы]? (?:подождать|забрать)|can|could|prefer|rather|better|suits)(?![а-яa-z])/

/** «Следующая выплата будет 27 ноября»: another turn of the promised thing. */
function tellsOfAnotherTurn(clause: readonly Token[]): boolean {
  return hasPhrase(isAnotherTurn, clause.map((token) => token.text).join(' '))
}

function bindsTheBank(context: CheckContext, segment: Segment): boolean {
  if (context.promises.some((promise) => promise.start >= segment.start && promise.end <= segment.end)) return true
  const text = context.draft.lower.slice(segment.start, segment.end)
  return (
    (hasPhrase(isTerm, text) && !hasPhrase(isLastingTerm, text)) ||
    hasPhrase(isWait, text) ||
    deedComes.test(text) ||
    (hasPhrase(isOutcome, text) && !hasPhrase(tellsState, text) && !pastVerb.test(text))
  )
}

/** «Если до 23 ноября денег не будет, напишите» leaves it to the client. */
function asksFirst({ tokens, sentence }: Segment, { start }: DateMention): boolean {
  if (
    hasPhrase(isHabitual, sentence.lower.replace(anyHour, ' ')) ||
    hasPhrase(isCondition, sentence.lower) ||
    hasPhrase(clientSays, sentence.lower)
  )
    return true
  return tokens.some((token, at) => token.start < start && asksClient(tokens, at))
}

/** «В понедельник, в любое время»: an hour left to the client makes no custom of the day. */
const anyHour = /(?<![а-яa-z])(?:в любое время|в любой час|(?:at )?any (?:time|hour))(?![а-яa-z])/g

/** «Корректировка пройдёт», «монтаж состоится»: a deed of the bank, named as a noun, comes. */
const deedComes =
  /(?<![а-я])[а-я]{4,}(?:ание|ение|овка|ация|ача|ытие|ятие|уск|онт|монтаж|разбор)\s(?:[а-я]+\s){0,3}?(?:состоится|произойдет|пройдет|завершится|закончится|ожидается|планируется|предстоит)(?![а-я])/

/** «Вернули», «приходил»: what was, not what will be. */
const pastVerb =
  /(?<![а-я])[а-я]{2,}(?:[аеиоуыя]л[аио]?|[аеиоуыя]л[аио]?с[ья]|ли)(?![а-я])|(?<![a-z])[a-z]{2,}ed(?![a-z])/

function isLater(context: CheckContext, mention: DateMention, due: DayNumber): boolean {
  const day = resolveDate(mention.meaning, context.today, due)
  if (day === undefined) return false
  return /(?:после|не ранее|не раньше|позже|позднее|after|not before)\s(?:чем\s)?$/.test(mention.before) &&
    !/не поз[а-я]+\s(?:чем\s)?$/.test(mention.before)
    ? day >= due
    : day > due
}

function tellMove(context: CheckContext, { mention, promise }: LateDate): Finding {
  const said = {
    ru: `Обещали до ${writeDay(promise.due, 'ru')}, а в ответе срок позже: сначала оформите перенос с причиной.`,
    en: `The promise stands for ${writeDay(promise.due, 'en')} and this date is later: make a move with its reason first.`,
  }
  const absolute = mention.meaning.kind === 'date'
  const written = /[а-я]/.test(context.draft.lower) ? 'ru' : 'en'
  return findAt(
    context,
    rule,
    mention,
    said,
    absolute
      ? {
          mend: {
            label: { ru: 'Вернуть обещанный срок', en: 'Put the promised date back' },
            text: writeDay(promise.due, written),
          },
        }
      : {},
  )
}
