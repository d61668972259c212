import type { CheckContext } from '../context.ts'
import { resolveDate } from '../dates/resolve-date.ts'
import { openPromises } from '../promises/open-promises.ts'
import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import { readMessage, type ReadText } from '../text/read-text.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import { stemWord } from '../text/stem.ts'
import { listWords } from '../text/word-list.ts'
import { anotherOne } from '../words/changes.ts'
import { anotherTurn, inCharge, whereabouts } from '../words/details.ts'
import type { Claim } from './claims.ts'
import { isOneMatter, isOtherCase } from './conflict.ts'
import { isMeasure, matterOf, sharesThing, tellOfOtherMonths } from './matter.ts'

const isInCharge = compilePhrases(inCharge)
const isWhereabouts = compilePhrases(whereabouts)
const isAnotherTurn = compilePhrases(anotherTurn)

/** The same deed told of another day: «отправили 12 ноября», «отправили 16 ноября». */
export function isOfOtherDay(now: Claim, before: Claim, earlier: ReadText, context: CheckContext): boolean {
  if (
    now.scale.id !== before.scale.id ||
    now.holds !== before.holds ||
    !now.holds ||
    (now.tense === 'past') !== (before.tense === 'past')
  )
    return false
  const day = onlyDay(now, context.draft, context)
  const other = onlyDay(before, earlier, context)
  if (day === undefined || other === undefined || day === other) return false
  const said = now.segment.sentence.lower
  // Told to the minute, it is a report of a deed of its own.
  if (hasPhrase(isAnotherTurn, said) || /\d{1,2}:\d{2}/.test(said) || asksOfAnother(context)) return false
  // A later day of what is promised is a move, which is told of elsewhere.
  if (now.tense !== 'past' && openPromises(context.request).length > 0) return false
  return isOneMatter(now, before) && !isOtherCase(now, before)
}

const isAnotherOne = listWords(anotherOne)

/** «И второй перевод тоже отзовите»: the client has gone on to another of the kind. */
function asksOfAnother({ request }: CheckContext): boolean {
  const last = request.messages.findLast(({ author }) => author === 'client')
  return (
    last !== undefined &&
    readMessage(last.text).sentences.some(({ tokens }) => tokens.some(({ text }) => isAnotherOne(text)))
  )
}

const exactDays: ReadonlySet<string> = new Set(['date', 'day-of-month', 'weekday'])

/** The one day that the sentence of a claim names for it. */
export function onlyDay({ segment }: Claim, text: ReadText, { today }: CheckContext): number | undefined {
  const dates = text.dates.filter(
    ({ start, end, meaning }) => start < segment.end && segment.start < end && exactDays.has(meaning.kind),
  )
  const [date] = dates
  if (date === undefined || dates.length > 1) return undefined
  // «Платёж от 12 ноября», «до 12 ноября», «с 12 ноября»: not the day of the deed.
  if (/(?:^|[^а-яa-z])(?:от|до|с|со|после|за|из|dated|of|from|until|since|after|before|by)\s*$/.test(date.before))
    return undefined
  return resolveDate(date.meaning, today)
}

/** A person or a place that a clause names for a matter. */
export interface NamedDetail {
  readonly kind: 'who' | 'where'
  readonly names: readonly string[]
  readonly segment: Segment
  readonly clause: Segment['tokens']
  readonly matter: ReadonlySet<string>
  readonly start: number
  readonly end: number
}

/** Who has a matter in hand, and where a thing waits, by the names a text gives. */
export function findNamedDetails(text: ReadText): NamedDetail[] {
  return text.sentences
    .filter(({ question }) => !question)
    .flatMap((sentence) =>
      segmentsOf(sentence).flatMap((segment) => {
        const lower = sentence.lower.slice(segment.start - sentence.start, segment.end - sentence.start)
        const all = namesIn(segment)
        if (all.length === 0) return []
        const places = all.filter(({ atPlace }) => atPlace)
        const kind =
          places.length > 0 && hasPhrase(isWhereabouts, lower)
            ? 'where'
            : places.length === 0 && hasPhrase(isInCharge, lower)
              ? 'who'
              : undefined
        if (kind === undefined) return []
        const names = (kind === 'where' ? places : all).map(({ name }) => name)
        const matter = matterOf(segment.tokens.filter((token) => !all.some(({ at }) => token === segment.tokens[at])))
        return [
          { kind, names, segment, clause: segment.tokens, matter, start: segment.start, end: segment.end } as const,
        ]
      }),
    )
}

interface Name {
  readonly name: string
  readonly at: number
  readonly atPlace: boolean
}

const notName = /^(?:вы|ваш|вам|вас|банк|bank|i$|i'm|i'll|sms|смс|сбп|swift|mr|mrs|ms)/
const placeWord = /^(?:на|в|во|at|in|on|улиц[а-я]*|ул|the|отделени[а-я]*|офис[а-я]*|branch|to)$/

function namesIn({ tokens, sentence }: Segment): Name[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital || token.text.length < 3 || notName.test(token.text) || isMeasure.test(stemWord(token.text)))
      return []
    if (token === sentence.tokens[0] || /^(?:не|not)$/.test(tokens[at - 1]?.text ?? '')) return []
    return [{ name: stemWord(token.text), at, atPlace: placeWord.test(tokens[at - 1]?.text ?? '') }]
  })
}

/** Another person or place for the same matter. */
export function namesAnother(now: NamedDetail, before: NamedDetail): boolean {
  if (now.kind !== before.kind || now.names.some((name) => before.names.includes(name))) return false
  if (tellOfOtherMonths(now.segment, before.segment) || hasPhrase(isAnotherTurn, now.segment.sentence.lower))
    return false
  return now.matter.size === 0 || before.matter.size === 0 || sharesThing(now.matter, before.matter)
}
