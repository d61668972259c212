import { conceptsOf } from '../concepts.ts'
import { quoteAt } from '../text/quotes.ts'
import type { ReadText } from '../text/read-text.ts'
import { clauseAround, segmentsOf, type Segment } from '../text/segments.ts'
import { numbersInWords } from '../words/dates.ts'
import { attributes } from '../words/figures.ts'
import { countsIn } from './counts.ts'
import type { Claim } from './claims.ts'
import { isOneMatter, isOtherCase } from './conflict.ts'
import { namesAlternatives } from './alternatives.ts'
import { isMeasure, matterOf, tellOfOtherMonths } from './matter.ts'

/** A figure that the bank names for something with one value at a time: a fee, a limit, a rate, a term, an age, an hour. */
export interface Figure extends Claim {
  readonly value: number
}

const figure =
  /(?<![\d.,:/-])(?:([€$£])\s?)?(\d{1,3}(?: \d{3}){1,3}|\d{1,3}(?:,\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?(?![\d:])\s?(тыс[а-я.]*|млн[а-я.]*|thousand|million)?\s?(%|процент[а-я]*|percent|per cent|(?:бел[а-я.]* )?руб[а-я.]*|₽|р(?=[.\s,;]|$)|byn|евро|euros?|€|usd|eur|доллар[а-я]*|dollars?|\$|£|pounds?|тенге|(?:рабочих |календарных |банковских |working |business |calendar |banking )?(?:дн[а-я]+|день|days?)|сут[а-я]+|недел[а-я]+|weeks?|час[а-я]{0,2}(?![а-я])|hours?|месяц[а-я]*|months?|числ[а-я]{1,3}(?![а-я])|минут[а-я]*|minutes?|лет(?![а-я])|years?)?/g
const clock =
  /(?<![\d.,])(?:до|с|по|from|till|until|to|at|в)\s(\d{1,2})(?:[:.](\d{2}))?(?!\s?(?:%|руб|₽|[а-я]{3,}))(?=\s|[,;.!?)]|$)/g
const isOpening = /(?<![а-яa-z])(?:работ|откр|закр|принима|прием|обслужива|касс|режим|график|open|clos|works|hours)/

/** Figures of a text, of each unit one in a clause: a list of prices or a range is not one value. */
export function findFigures(text: ReadText): Figure[] {
  return text.sentences
    .filter(({ question, start }) => !question && quoteAt(text.quotes, start + 1) === undefined)
    .flatMap((sentence) => segmentsOf(sentence).flatMap((segment) => figuresIn(segment)))
}

interface Found {
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

function figuresIn(segment: Segment): Figure[] {
  const { sentence } = segment
  const all = [...numbersIn(segment), ...termsIn(segment), ...hoursIn(segment), ...countsIn(segment)]
  return all.flatMap((found) => {
    const at = segment.tokens.findIndex((token) => token.end > found.start)
    if (at < 0) return []
    const { from, to } = clauseAround(segment, at)
    const clause = segment.tokens.slice(from, to + 1)
    const [head, tail] = [clause[0], clause.at(-1)]
    if (head === undefined || tail === undefined) return []
    const alike = all.filter((each) => each.unit === found.unit && each.end > head.start && each.start <= tail.end)
    if (alike.length !== 1) return []
    const before = sentence.lower.slice(Math.max(0, found.start - sentence.start - 25), found.start - sentence.start)
    const after = sentence.lower.slice(found.end - sentence.start, found.end - sentence.start + 15)
    if (isThreshold.test(before) && !isCap.test(before)) return []
    // «Комиссия за снятие — 1 %»: behind a dash the figure stands alone.
    const about = matterOf(clause).size > 0 ? clause : segment.tokens
    return attributesOf(found.unit, conceptsOf(about), before, after).map((attribute) => ({
      scale: {
        id: `figure ${attribute.id} ${found.unit}`,
        yes: [],
        ...(attribute.general === true ? { general: true as const } : {}),
      },
      holds: true,
      denied: false,
      tense: 'standing' as const,
      segment,
      clause,
      elliptical: false,
      words: [],
      matter: new Set([...matterOf(about)].filter((concept) => concept !== attribute.id && !isMeasure.test(concept))),
      start: found.start,
      end: found.end,
      value: found.value,
    }))
  })
}

interface Attribute {
  readonly id: string
  readonly general?: boolean
}

const isThreshold =
  /(?:^|\s)(?:меньше|больше|более|менее|свыше|ниже|выше|от|less than|more than|over|above|under|below)\s(?:[€$£]\s?)?$/
/** «Не больше 100 тысяч», "at most £500": a limit without the word. */
const isCap =
  /(?:^|\s)(?:не (?:больше|более|свыше|выше)|максимум|no more than|not more than|at most|maximum of)\s(?:[€$£]\s?)?$/
const isMoney: ReadonlySet<string> = new Set(['rub', 'euro', 'usd', 'gbp', 'byn'])
/** «9,9 % годовых», "4 percent a year": a rate, whether or not it is called one. */
const isYearly = /^\s(?:годовых|a year|per annum|apr)(?![а-яa-z])/
/** «90 евро в год», "60 euros a year"; «с шести лет» is told in figures as «с 6 лет». */
const perPeriod = /^\s(?:(?:в|за) (?:год|месяц|день|сутки|недел)|(?:a|per) (?:year|month|day|week))/
const fromAge = /(?:^|\s)(?:с|от|from|aged?|age of|at)\s$/
const within = /(?:^|\s)(?:до|течение|за|через|занимает|занять|займет|within|in|takes?|up to|after)\s(?:[а-яa-z]+\s)?$/

const isTerm: ReadonlySet<string> = new Set(['day', 'hour', 'month', 'week', 'minute', 'date'])

function attributesOf(unit: string, about: ReadonlySet<string>, before: string, after: string): Attribute[] {
  if (unit === 'clock') return [{ id: 'hours' }]
  if (unit.startsWith('count ')) return [{ id: 'count' }]
  if (unit === 'year' && fromAge.test(before)) return [{ id: 'age' }]
  const named = attributes.filter(
    ({ concepts, units }) => units.includes(unit) && concepts.some((each) => about.has(each)),
  )
  if (named.length > 0) return named.slice(0, 1)
  if (unit === '%' && isYearly.test(after)) return [{ id: 'interest' }]
  if (isMoney.has(unit) && isCap.test(before)) return [{ id: 'limit' }]
  if (perPeriod.test(after)) return [{ id: 'per period', general: true }]
  if (!isTerm.has(unit)) return []
  return within.test(before) ? [{ id: 'within', general: true }] : [{ id: 'term of', general: true }]
}

function numbersIn({ sentence, start, end }: Segment): Found[] {
  const from = start - sentence.start
  const text = sentence.lower.slice(from, end - sentence.start + 2)
  return [...text.matchAll(figure)].flatMap((match) => {
    const [whole, sign, digits = '', cents, many, word] = match
    const isAge = /(?:^|\s)age (?:of )?$/.test(text.slice(0, match.index))
    const unit = isAge ? 'year' : unitOf(sign ?? word ?? (many === undefined ? '' : 'руб'))
    if (unit === undefined) return []
    const times = many === undefined ? 1 : /^(?:тыс|thou)/.test(many) ? 1000 : 1_000_000
    const value = Number(`${digits.replaceAll(/[ ,]/g, '')}.${cents ?? '0'}`) * times
    return [{ value, unit, start: start + match.index, end: start + match.index + whole.trimEnd().length }]
  })
}

/** Terms in words: «до трёх дней», "within five working days". */
function termsIn({ tokens }: Segment): Found[] {
  return tokens.flatMap(({ text, start }, at) => {
    const value = numbersInWords[text]
    const next = tokens[at + 1]
    const noun =
      next !== undefined && /^(?:рабоч|календарн|банковск|working|business|calendar)/.test(next.text)
        ? tokens[at + 2]
        : next
    if (value === undefined || noun === undefined || !isTermWord.test(noun.text)) return []
    return [{ value, unit: unitOf(noun.text) ?? '', start, end: noun.end }]
  })
}

const isTermWord =
  /^(?:дн[а-я]+|день|days?|сут[а-я]+|недел[а-я]+|weeks?|час[а-я]{0,2}|hours?|месяц[а-я]*|months?|минут[а-я]*|minutes?|лет|years?)$/

/** The last hour that a clause of opening hours names: «с 9 до 18». */
function hoursIn({ sentence, start, end }: Segment): Found[] {
  const text = sentence.lower.slice(start - sentence.start, end - sentence.start + 1)
  const last = [...text.matchAll(clock)].at(-1)
  if (last === undefined || !isOpening.test(text)) return []
  const value = Number(last[1]) * 60 + Number(last[2] ?? 0)
  return [{ value, unit: 'clock', start: start + last.index, end: start + last.index + last[0].length }]
}

function unitOf(word: string): string | undefined {
  if (word === '') return undefined
  if (/^(?:%|процент|per)/.test(word)) return '%'
  if (/^(?:руб|₽|р$)/.test(word)) return 'rub'
  if (/час|hour/.test(word)) return 'hour'
  if (/лет|year/.test(word)) return 'year'
  if (word.startsWith('числ')) return 'date'
  if (/мин|minute/.test(word)) return 'minute'
  if (/месяц|month/.test(word)) return 'month'
  if (/недел|week/.test(word)) return 'week'
  if (/дн|день|day|сут/.test(word)) return 'day'
  if (/^(?:€|евро|euro|eur)/.test(word)) return 'euro'
  if (/^(?:\$|usd|dollar|доллар)/.test(word)) return 'usd'
  return /^(?:£|pound)/.test(word) ? 'gbp' : word.slice(0, 3)
}

/** Two words in common name the thing, whatever else is told of it: «льготный период у карты», «льготный период на покупки». */
function sharesWords(one: Figure, other: Figure): boolean {
  return (
    [...one.matter].filter((concept) => other.matter.has(concept)).length > 1 &&
    !namesAlternatives(one, other) &&
    !tellOfOtherMonths(one.segment, other.segment)
  )
}

/** «Срок ответа — 5 дней» and «срок ответа — 15 дней»: nothing is named besides what the figure is of. */
function nameNothingElse(one: Figure, other: Figure): boolean {
  return one.scale.id.startsWith('figure term ') && one.matter.size === 0 && other.matter.size === 0
}

/** Two figures of the same thing that differ: «комиссия 1 %» and «комиссия 2 %». */
export function differ(one: Figure, other: Figure): boolean {
  return (
    one.scale.id === other.scale.id &&
    one.value !== other.value &&
    (isOneMatter(one, other) || sharesWords(one, other) || nameNothingElse(one, other)) &&
    !isOtherCase(one, other)
  )
}
