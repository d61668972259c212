import { conceptsOf } from '../concepts.ts'
import { isMeasure, sharesMatter, tellOfOtherMonths } from './matter.ts'
import type { Place } from '../rule.ts'
import { segmentsOf, type Segment } from '../text/segments.ts'
import type { ReadText } from '../text/read-text.ts'

/** A figure that the bank names for something with one value at a time: a fee, a limit, a rate, a term. */
export interface Figure extends Place {
  readonly value: number
  readonly unit: string
  /** Told for a stretch of time, or as an age: that has one value whatever the thing is. */
  readonly standing: boolean
  readonly about: ReadonlySet<string>
  readonly segment: Segment
}

const figure =
  /(?<![\d.,])(\d{1,3}(?: \d{3}){1,3}|\d{1,9})(?:[.,](\d{1,2}))?\s?(%|процент[а-я]*|руб[а-я.]*|₽|byn|евро|euros?|бел[а-я. ]{0,3}руб[а-я.]*|usd|eur|percent|(?:рабочих |календарных |working |business )?(?:дн[а-я]+|день|days?)|час[а-я]{0,2}|hours?|лет(?![а-я])|years)/g
/** «90 евро в год», "60 euros a year"; «с шести лет» is told in figures as «с 6 лет». */
const perPeriod = /^\s(?:(?:в|за) (?:год|месяц|день|сутки|недел)|(?:a|per) (?:year|month|day|week))/
const fromAge = /(?:^|\s)(?:с|от|from|aged?|at)\s$/
const valued = [
  'fee',
  'limit',
  'interest',
  'term',
  'validity',
  'check',
  'reissue',
  'delivery',
  'hours',
  'cashback',
] as const

/** Figures of a text, one per segment: a list of prices is not one value. */
export function findFigures(text: ReadText): Figure[] {
  return text.sentences
    .filter(({ question }) => !question)
    .flatMap((sentence) =>
      segmentsOf(sentence).flatMap((segment) => {
        const matches = Array.from(text.lower.slice(segment.start, segment.end + 2).matchAll(figure))
        const [match] = matches
        if (matches.length !== 1 || match === undefined) return []
        const about = conceptsOf(segment.tokens)
        const said = sentence.lower
        const from = segment.start + match.index - sentence.start
        const standing = /^(?:лет|years)/.test(match[3] ?? '')
          ? fromAge.test(said.slice(0, from))
          : perPeriod.test(said.slice(from + match[0].length))
        if (!standing && !valued.some((concept) => about.has(concept))) return []
        return [
          {
            value: Number(`${(match[1] ?? '').replaceAll(' ', '')}.${match[2] ?? '0'}`),
            unit: unitOf(match[3] ?? ''),
            standing,
            about,
            segment,
            start: segment.start + match.index,
            end: segment.start + match.index + match[0].length,
          },
        ]
      }),
    )
}

function unitOf(word: string): string {
  if (/^(?:%|процент|percent)/.test(word)) return '%'
  if (/^(?:руб|₽)/.test(word)) return 'rub'
  if (/час|hour/.test(word)) return 'hour'
  if (/лет|year/.test(word)) return 'year'
  return /дн|день|day/.test(word) ? 'day' : word.slice(0, 3)
}

/** Two figures of the same thing that differ: «комиссия 1 %» and «комиссия 2 %». */
export function differ(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || one.value === other.value || tellOfOtherMonths(one.segment, other.segment))
    return false
  const [own, others] = [withoutNumbers(one.about), withoutNumbers(other.about)]
  return (
    ((one.standing && other.standing) || valued.some((concept) => own.has(concept) && others.has(concept))) &&
    own.size > 1 &&
    others.size > 1 &&
    sharesMatter(own, others)
  )
}

function withoutNumbers(about: ReadonlySet<string>): Set<string> {
  return new Set([...about].filter((concept) => !isMeasure.test(concept)))
}
