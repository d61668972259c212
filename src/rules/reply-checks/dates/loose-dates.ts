import { months } from '../words/dates.ts'
import type { DateMeaning, PartOfPeriod } from './resolve-date.ts'

/** A pattern of dates over folded lower-case text, and what its groups mean. */
export interface DatePattern {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => DateMeaning | undefined
}

const start = '(?<![a-zа-яіў0-9])'
const stop = '(?![a-zа-яіў0-9])'
const month = months
  .flatMap((list) => list.split(' '))
  .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[а-я]{0,4}` : word))
  .join('|')

const early =
  'перв[а-я]{2,3}\\s(?:числ[а-я]{1,2}|дн[а-я]{1,2}|декад[а-я]{1,2}|недел[а-я]{1,2}|половин[а-я]{1,2})|начал[а-я]{1,2}|самое начало|early(?:\\sin)?|(?:the\\s)?(?:beginning|start)\\sof|(?:the\\s)?first\\s(?:days?|week|half|part|ten\\sdays)\\s(?:of|in)'
const middle =
  'середин[а-я]{1,2}|втор[а-я]{2}\\sдекад[а-я]{1,2}|mid|(?:the\\s)?middle\\sof|(?:the\\s)?second\\sweek\\s(?:of|in)'
const late =
  'кон(?:ец|ц[а-я]{1,2})|(?:последн[а-я]{2,3}|втор[а-я]{2}|треть[а-я]{1,2})\\s(?:числ[а-я]{1,2}|дн[а-я]{1,2}|декад[а-я]{1,2}|недел[а-я]{1,2}|половин[а-я]{1,2}|день)|двадцат[а-я]{2,3}\\sчисл[а-я]{1,2}|late(?:\\sin)?|(?:the\\s)?(?:end|close)\\sof|(?:the\\s)?(?:very\\s)?(?:last|second)\\s(?:(?:working\\s|business\\s)?days?|week|half|part)\\s(?:of|in)'

function partOf(word: string | undefined): PartOfPeriod | undefined {
  if (word === undefined) return undefined
  if (new RegExp(`^(?:${early})`).test(word)) return 'early'
  return new RegExp(`^(?:${middle})`).test(word) ? 'middle' : undefined
}

function withPart(meaning: DateMeaning, part: PartOfPeriod | undefined): DateMeaning {
  return part === undefined ? meaning : Object.assign(meaning, { part })
}

/** Dates that name a stretch of time: «в первых числах декабря», "early next month", «после праздников». */
export const loosePatterns: readonly DatePattern[] = [
  {
    pattern: new RegExp(
      `${start}(?:(?:в|к|до|на|in|by)[\\s-](?:the\\s)?)?(${early}|${middle}|${late})[\\s-](${month})${stop}(?:,?\\s(\\d{4}))?`,
      'g',
    ),
    read: ([, part, name, year]) => {
      const meaning: DateMeaning = { kind: 'month', month: monthOf(name ?? '') }
      return withPart(year === undefined ? meaning : { ...meaning, year: Number(year) }, partOf(part))
    },
  },
  {
    pattern: new RegExp(`${start}(?:в|к|до|на|in|by)[\\s-](${month})${stop}(?:,?\\s(\\d{4}))?`, 'g'),
    read: ([, name, year]) => ({
      kind: 'month',
      month: monthOf(name ?? ''),
      ...(year === undefined ? {} : { year: Number(year) }),
    }),
  },
  {
    pattern: new RegExp(
      `${start}(${early}|${middle}|${late})\\s(?:the\\s)?(?:следующ[а-я]{2,3}|будущ[а-я]{2,3}|next|following|coming)\\s(недел[а-я]|месяц[а-я]?|год[а-я]?|квартал[а-я]?|week|month|year|quarter)${stop}`,
      'g',
    ),
    read: ([, part, unit]) => withPart({ kind: 'period', unit: unitOf(unit ?? ''), next: true }, partOf(part)),
  },
  {
    pattern: new RegExp(
      `${start}(?:на\\s(?:той|другой)\\sнеделе|до\\sтой\\sнедели|(?:the\\s)?(?:following|coming)\\sweek|the\\sweek\\safter|(?:a\\s)?week\\sfrom\\s(?:now|today))${stop}`,
      'g',
    ),
    read: () => ({ kind: 'period', unit: 'week', next: true }),
  },
  {
    pattern: new RegExp(
      `${start}(?:в|до|к|in|by|during)\\s(?:the\\s)?(?:(?:конц[а-я]{1,2}|end of)\\s)?(следующ[а-я]{2,3}|будущ[а-я]{2,3}|ближайш[а-я]{2,3}|текущ[а-я]{2,3}|эт[а-я]{1,2}|next|this|coming)\\s(квартал[а-я]{0,2}|полугоди[а-я]|quarter)${stop}|${start}next\\squarter${stop}`,
      'g',
    ),
    read: ([, which]) => ({ kind: 'period', unit: 'quarter', next: !/^(?:текущ|эт|this)/.test(which ?? 'next') }),
  },
  {
    pattern: new RegExp(
      `${start}(?:после\\s(?:новогодн[а-я]{2,3}\\s|январск[а-я]{2,3}\\s|длинн[а-я]{2,3}\\s)?(?:праздник[а-я]{1,2}|каникул)|после\\sнового\\sгода|в\\sновом\\sгоду|(?:in|after|into)\\s(?:the\\s)?new\\syear|after\\sthe\\s(?:winter\\s)?holidays|after\\schristmas)${stop}`,
      'g',
    ),
    read: () => ({ kind: 'month', month: 1, part: 'early' }),
  },
  {
    pattern: new RegExp(
      `${start}(?:(?:к|до|под|перед)\\sнов[а-я]{2,3}\\sгод[а-я]{0,2}|(?:by|before)\\s(?:the\\s)?new\\syear|(?:by|before|until)\\schristmas)${stop}`,
      'g',
    ),
    read: () => ({ kind: 'date', date: 25, month: 12 }),
  },
  {
    pattern: new RegExp(
      `${start}(?:by\\s|at\\s|before\\s)?(?:the\\s)?(week|month|quarter|year)(?:-|\\s|'s\\s)end${stop}`,
      'g',
    ),
    read: ([, unit]) => ({ kind: 'period', unit: unitOf(unit ?? ''), next: false }),
  },
  {
    pattern: new RegExp(
      `${start}(?:(?:на|в)\\s(?:эти[а-я]?\\s)?выходн[а-я]{2,3}|(?:at|over|on)\\sthe\\sweekend)${stop}`,
      'g',
    ),
    read: () => ({ kind: 'weekday', weekday: 7, next: false }),
  },
  {
    pattern: new RegExp(`${start}(?:(?:до|к)\\sвыходн[а-я]{2,3}|before\\sthe\\sweekend)${stop}`, 'g'),
    read: () => ({ kind: 'weekday', weekday: 5, next: false }),
  },
  {
    pattern: new RegExp(
      `${start}(?:около|порядка|примерно|приблизительно|почти|another|one\\smore|a\\sfurther|спустя)\\s(день|дня|недел[июья]|месяц[а]?|day|week|month)${stop}`,
      'g',
    ),
    read: ([, unit]) => {
      const of = unitOf(unit ?? '')
      return of === 'month'
        ? { kind: 'months', count: 1 }
        : { kind: 'days', count: of === 'week' ? 7 : 1, working: false }
    },
  },
  {
    pattern: new RegExp(
      `${start}(?:недел[июя]|дня|месяца)\\sчерез\\s(полторы|полтора)${stop}|${start}недел[юя]-полторы${stop}`,
      'g',
    ),
    read: () => ({ kind: 'days', count: 10, working: false }),
  },
  {
    pattern: new RegExp(`${start}(?:a\\s)?couple\\sof\\s(?:more\\s)?(days|weeks|months)${stop}`, 'g'),
    read: ([, unit]) => {
      const of = unitOf(unit ?? '')
      return of === 'month'
        ? { kind: 'months', count: 2 }
        : { kind: 'days', count: of === 'week' ? 14 : 2, working: false }
    },
  },
  {
    pattern: new RegExp(
      `(?<=${start}(?:on|by|until|till|before|after|to|than|about|around)\\s)the\\s(\\d{1,2})(?:st|nd|rd|th)(?!\\s(?:floor|street|avenue|time|of|line|page|item|step|day|digit|century))${stop}`,
      'g',
    ),
    read: ([, date]) => dayOfMonth(date),
  },
  {
    pattern: new RegExp(
      `${start}(\\d{1,2})-(?:го|е|му)(?![а-я])(?!\\s(?:числа|раза?|дня|квартал[а-я]?|этаж[а-я]?|пункт[а-я]?|лиц[а-я]|уровн[а-я]|класс[а-я]?|год[а-я]|час[а-я]?|месяц[а-я]?|сорт[а-я]|подъезд[а-я]|участк[а-я]|очеред[а-я]|места?|дом[а-я]?|отделени[а-я]|отдел[а-я]?|телефон[а-я]?|терминал[а-я]?|типа|поколени[а-я]))`,
      'g',
    ),
    read: ([, date]) => dayOfMonth(date),
  },
  {
    pattern: new RegExp(`(?<=${start}(?:on|by|until|до|к|на)\\s)(\\d{1,2})/(\\d{1,2})(?![\\d/])`, 'g'),
    read: ([, date, name]) =>
      Number(name) <= 12 && Number(date) <= 31 && Number(date) > 0 && Number(name) > 0
        ? { kind: 'date', date: Number(date), month: Number(name) }
        : undefined,
  },
]

function dayOfMonth(date: string | undefined): DateMeaning | undefined {
  const day = Number(date)
  return day >= 1 && day <= 31 ? { kind: 'day-of-month', date: day } : undefined
}

function monthOf(name: string): number {
  return (
    months.findIndex((list) =>
      list.split(' ').some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry)),
    ) + 1
  )
}

function unitOf(word: string): 'day' | 'week' | 'month' | 'quarter' | 'year' {
  if (/^(?:недел|week)/.test(word)) return 'week'
  if (/^(?:месяц|month)/.test(word)) return 'month'
  if (/^(?:квартал|полугод|quarter)/.test(word)) return 'quarter'
  return /^(?:год|year)/.test(word) ? 'year' : 'day'
}
