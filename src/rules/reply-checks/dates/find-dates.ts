import { months, numbersInWords, ordinalsInWords, weekdays } from '../words/dates.ts'
import { dayOf } from './days.ts'
import { loosePatterns, type DatePattern } from './loose-dates.ts'
import type { DateMeaning } from './resolve-date.ts'

/** A date or a term named in the text. Offsets are into the folded text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly meaning: DateMeaning
  /** The words right before it, which tell a deadline («до») from a past date («от», «за»). */
  readonly before: string
}

const start = '(?<![a-zа-яіў0-9.,/-])'
const wordStart = '(?<![a-zа-яіў0-9])'
const stop = '(?![a-zа-яіў0-9])'

function alternatives(lists: readonly string[]): string {
  return lists
    .flatMap((list) => list.split(' '))
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[а-я]{0,4}` : word))
    .join('|')
}

function indexIn(lists: readonly string[], word: string): number {
  return lists.findIndex((list) =>
    list.split(' ').some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry)),
  )
}

const month = `(?:${alternatives(months)})`
const weekday = `(?:${alternatives(weekdays)})`
const year = '(?:,?\\s{1,2}(\\d{4})(?:\\s?(?:г\\.|года?у?)(?![а-я]))?)?'
const count = `(\\d{1,3}|${Object.keys(numbersInWords).join('|')})`
const range = `(?:(?:\\d{1,3}|один|одну|два|две|три|четыре|пять|пару|one|two|three|four|five)\\s?[-–—]\\s?|(?:\\d{1,3}|от \\d{1,3})\\s(?:или|до|to|or)\\s)?`
const kind =
  '(?:\\s(полных\\s)?(рабоч[а-я]{2}|банковск[а-я]{2,3}|календарн[а-я]{2,3}|working|business|banking|calendar))?'
const unit =
  '(минут[а-я]?|час[а-я]{0,2}|сут(?:ки|ок|кам)|дн[а-я]{1,3}|день|недел[а-я]{1,2}|месяц[а-я]{0,2}|minutes?|hours?|days?|weeks?|months?)'

const patterns: readonly DatePattern[] = [
  {
    pattern: new RegExp(`${start}(\\d{4})-(\\d{2})-(\\d{2})(?![0-9-])`, 'g'),
    read: ([, y, m, d]) => calendarDate(d, m, y),
  },
  {
    pattern: new RegExp(`${start}(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?![0-9]|[./]\\d)`, 'g'),
    read: ([, d, m, y]) => calendarDate(d, m, y),
  },
  {
    pattern: new RegExp(
      `(?<=${wordStart}(?:до|к|с|по|на|от|от|позднее|after|before|until|till|by|on)\\s)(\\d{1,2})\\.(\\d{2})(?![0-9]|[.,]\\d|\\s?(?:%|руб|₽|р\\.|byn|usd|eur|тыс|млн))`,
      'g',
    ),
    read: ([, d, m]) => calendarDate(d, m, undefined),
  },
  {
    // «В понедельник, 30.11»: two figures of the month, and no clause, rate or hour before it.
    pattern: new RegExp(
      `(?<=[a-zа-я][,(:]?\\s(?:[-–—]\\s)?)(?<!(?:^|[^a-zа-я])(?:п|пп|пункт[а-я]{0,3}|раздел[а-я]{0,2}|верси[а-я]|стать[а-я]{1,2}|ст|приложени[а-я]|в|около|курс[а-я]{0,2}|ставк[а-я]|at|version|section|clause|rate|item)[.,:]?\\s(?:[-–—]\\s)?)(\\d{1,2})\\.(0[1-9]|1[0-2])(?![0-9a-zа-я]|[.,]\\d|\\s?(?:%|процент|руб|₽|р\\.|byn|usd|eur|euro|тыс|млн|час|дн))`,
      'g',
    ),
    read: ([, d, m]) => calendarDate(d, m, undefined),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:\\d{1,2}(?:-?(?:го|е))?\\s?(?:[-–—]|и|или|по|до)\\s?)?(\\d{1,2})(?:-?(?:го|е|му|м|st|nd|rd|th))?\\s(?:of\\s)?(${month})${stop}${year}`,
      'g',
    ),
    read: ([, d, m, y]) => calendarDate(d, String(indexIn(months, m ?? '') + 1), y),
  },
  {
    pattern: new RegExp(
      `${wordStart}(january|february|march|april|may|june|july|august|september|october|november|december)\\s(\\d{1,2})(?:st|nd|rd|th)?${stop}${year}`,
      'g',
    ),
    read: ([, m, d, y]) => calendarDate(d, String(indexIn(months, m ?? '') + 1), y),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:(двадцать|тридцать)\\s)?((?:${ordinalsInWords.map((word) => word.slice(0, -3)).join('|')}|тридцат)(?:ого|ому|его|ему))\\s(${month})${stop}${year}`,
      'g',
    ),
    read: ([, tens, d, m, y]) =>
      calendarDate(String(ordinalDay(tens, d ?? '')), String(indexIn(months, m ?? '') + 1), y),
  },
  {
    pattern: new RegExp(`${wordStart}(\\d{1,2})(?:-?го)?\\sчисла${stop}`, 'g'),
    read: ([, d]) => ({ kind: 'day-of-month', date: Number(d) }),
  },
  {
    pattern: new RegExp(
      `(?<=(?:до|к|с|после|около|позднее|раньше|ранее|[а-я],)\\s)(?:(\\d{1,2})-?(?:го|му|е)|(?:(двадцать|тридцать)\\s)?((?:${ordinalsInWords.map((word) => word.slice(0, -3)).join('|')}|тридцат)(?:ого|ому|его|ему)))(?!\\s(?:числа|раза|дня|квартала|этажа|пункта|лица|уровня|класса|года|часа|месяца))${stop}`,
      'g',
    ),
    read: ([, d, tens, word]) => ({
      kind: 'day-of-month',
      date: d === undefined ? ordinalDay(tens, word ?? '') : Number(d),
    }),
  },
  ...loosePatterns,
  {
    pattern: new RegExp(
      `${wordStart}(сегодня|завтра|послезавтра|today|tonight|tomorrow|the day after tomorrow)(?:шн[а-я]{2,3})?${stop}`,
      'g',
    ),
    read: ([, word]) => ({ kind: 'days', count: daysAhead(word ?? ''), working: false }),
  },
  {
    pattern: new RegExp(`${wordStart}(?:через|спустя|in|еще)\\s${range}${count}${kind}\\s${unit}${stop}`, 'g'),
    read: ([, n, , k, u]) => termOf(n, k, u),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:через\\s|еще\\s|in\\s)?(полмесяца|пол\\sмесяца|(?:a\\s)?fortnight)${stop}`,
      'g',
    ),
    read: () => ({ kind: 'days', count: 14, working: false }),
  },
  {
    pattern: new RegExp(`${wordStart}(?:через\\s)?полтор[аы]\\s(недел[а-я]|месяц[а-я])${stop}`, 'g'),
    read: ([, u]) => ({ kind: 'days', count: u?.startsWith('недел') === true ? 10 : 45, working: false }),
  },
  {
    pattern: new RegExp(
      `${wordStart}(дн(?:я|ей)|день|дн[яе]чк[а-я]{1,2}|недел[а-я]{1,2}|недельк[а-я]|месяц[а-я]{0,2})\\sчерез\\s${count}${stop}`,
      'g',
    ),
    read: ([, u, n]) => termOf(n, undefined, u),
  },
  {
    pattern: new RegExp(
      `${wordStart}через\\s(недельк[а-я]|денек|месяцок|месяц-другой|неделю-другую|день-другой|пару-тройку\\s(?:дней|недель))${stop}`,
      'g',
    ),
    read: ([, u]) =>
      termOf(
        u?.includes('друг') === true || u?.includes('пар') === true ? '2' : '1',
        undefined,
        (u ?? '').replace(/^пару-тройку\s/, ''),
      ),
  },
  {
    // «Дней десять», «недели две»: the count that stands after tells a guess.
    pattern: new RegExp(
      `${wordStart}(дн(?:ей|я)|недел(?:ь|и|ьки|ек)|месяц(?:а|ев))\\s(${Object.keys(numbersInWords)
        .filter((word) => /^[а-я]{3,}$/.test(word))
        .join('|')})${stop}`,
      'g',
    ),
    read: ([, u, n]) => termOf(n, undefined, u),
  },
  {
    pattern: new RegExp(`${wordStart}the\\sweek\\safter\\snext${stop}`, 'g'),
    read: () => ({ kind: 'days', count: 14, working: false }),
  },
  {
    pattern: new RegExp(
      `${wordStart}${count}\\s(?:more|further|extra|additional)\\s(?:(working|business|banking|calendar)\\s)?${unit}${stop}`,
      'g',
    ),
    read: ([, n, k, u]) => termOf(n, k, u),
  },
  {
    pattern: new RegExp(`${wordStart}(?:through|over|during)\\s(?:the\\s)?(?:(next)\\s)(week|month)${stop}`, 'g'),
    read: ([, , u]) => ({ kind: 'period', unit: unitOf(u ?? ''), next: true }),
  },
  {
    pattern: new RegExp(`${wordStart}(?:через|еще)\\s(полчаса|час|день|сутки|недел[юя]|месяц)${stop}`, 'g'),
    read: ([, u]) => termOf('1', undefined, u === 'полчаса' ? 'час' : u),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:в\\sтечени[еи]|на\\sпротяжении|within|for)\\s(?:(?:ближайш[а-я]{2,3}|the\\snext|одн[а-я]{2,3})\\s)?(?:(рабоч[а-я]{2,3})\\s)?(часа|дня|суток|недели|месяца|an\\shour|a\\sday|a\\sweek|a\\smonth)${stop}`,
      'g',
    ),
    read: ([, k, u]) => termOf(/^дня|^a day/.test(u ?? '') ? '0' : '1', k, (u ?? '').replace(/^an? /, '')),
  },
  {
    pattern: new RegExp(
      `${wordStart}${range}${count}(?:-?(?:ти|х|и))?(?:\\s\\([а-я ]{2,20}\\))?${kind}\\s${unit}${stop}`,
      'g',
    ),
    read: ([, n, , k, u]) => termOf(n, k, u),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:(следующ[а-я]{2,3}|будущ[а-я]{2,3}|next|эт[а-я]{1,2}|this|coming|ближайш[а-я]{2,3})\\s)?(${weekday})${stop}`,
      'g',
    ),
    read: ([, which, day]) => ({
      kind: 'weekday',
      weekday: indexIn(weekdays, day ?? '') + 1,
      next: /^(следующ|будущ|next)/.test(which ?? ''),
    }),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:(следующ[а-я]{2,3}|будущ[а-я]{2,3}|next)\\s|(конц[а-я]{1,2}|конец|end\\sof)\\s(?:the\\s)?(?:(следующ[а-я]{2,3}|next)\\s|эт[а-я]{2,3}\\s|this\\s|текущ[а-я]{2,3}\\s|рабоч[а-я]{2,3}\\s|working\\s|business\\s)?|(эт[а-я]{1,2}|this|текущ[а-я]{2,3})\\s)(дня|недел[а-я]|месяц[а-я]?|год[а-я]?|day|week|month|year)${stop}`,
      'g',
    ),
    read: ([, next, , endNext, , u]) => ({
      kind: 'period',
      unit: unitOf(u ?? ''),
      next: next !== undefined || endNext !== undefined,
    }),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?:в|к|до|не\\sпозднее|около|by|at|before|until)\\s(?:\\d{1,2}:\\d{2}|\\d{1,2}\\s?(?:час[а-я]{0,2}|утра|дня|вечера|am|pm|a\\.m\\.|p\\.m\\.)|полудн[а-я]|обеда|noon)${stop}(?!\\s?(?:%|руб|₽))`,
      'g',
    ),
    read: () => ({ kind: 'time' }),
  },
]

function calendarDate(
  date: string | undefined,
  monthNumber: string | undefined,
  year: string | undefined,
): DateMeaning | undefined {
  const [d, m] = [Number(date), Number(monthNumber)]
  const y = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)
  if (dayOf(y ?? 2024, m, d) === undefined) return undefined
  return { kind: 'date', date: d, month: m, ...(y === undefined ? {} : { year: y }) }
}

function ordinalDay(tens: string | undefined, word: string): number {
  const own = word.startsWith('тридцат')
    ? 30
    : ordinalsInWords.findIndex((each) => each.slice(0, -3) === word.slice(0, -3)) + 1
  return own + (tens === 'двадцать' ? 20 : tens === 'тридцать' ? 30 : 0)
}

function daysAhead(word: string): number {
  if (word === 'завтра' || word === 'tomorrow') return 1
  return word === 'послезавтра' || word.startsWith('the day') ? 2 : 0
}

function unitOf(word: string): 'hour' | 'day' | 'week' | 'month' | 'year' {
  if (/^(?:час|минут|hour|minute)/.test(word)) return 'hour'
  if (/^(?:недел|week)/.test(word)) return 'week'
  if (/^(?:месяц|month)/.test(word)) return 'month'
  return /^(?:год|year)/.test(word) ? 'year' : 'day'
}

function termOf(number: string | undefined, kindOfDays: string | undefined, unitWord: string | undefined): DateMeaning {
  const n = numbersInWords[number ?? ''] ?? Number(number)
  const u = unitOf(unitWord ?? '')
  if (u === 'hour') return { kind: 'days', count: n > 24 ? Math.ceil(n / 24) : 0, working: false }
  if (u === 'month') return { kind: 'months', count: n }
  const working = /^(?:рабоч|банковск|working|business|banking)/.test(kindOfDays ?? '')
  return { kind: 'days', count: u === 'week' ? n * 7 : n, working }
}

/** All dates and terms in a folded lower-case text, in order; where two readings overlap, the more exact pattern, named first, stays. */
export function findDates(lower: string): DateMention[] {
  const found: DateMention[] = []
  const taken = new Uint8Array(lower.length)
  for (const { pattern, read } of patterns) {
    for (const match of lower.matchAll(pattern)) {
      const meaning = read(match)
      const from = match.index
      const to = from + match[0].length
      if (meaning === undefined || taken[from] === 1 || taken[to - 1] === 1) continue
      taken.fill(1, from, to)
      found.push({ start: from, end: to, meaning, before: lower.slice(Math.max(0, from - 24), from) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
