import { toInstant } from '../instants.ts'

const months: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['мая', 'май', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
]

const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)\s*(am|pm)?/iu
const zone = /(?:utc|gmt)\s*([+-−])(\d{1,2})(?::?(\d{2}))?|\s([+-])(\d{2}):?(\d{2})(?!\d)/iu

/**
 * Reads the date and time of a message head: «21.11.2026 10:15», «11/21/26, 10:15 AM», «21 ноября 2026 г. в 10:15»,
 * «2026-11-21 10:15:00 UTC+03:00». Undefined where the head tells no whole date.
 */
export function readTime(words: string): string | undefined {
  const head = words.slice(0, 100).replace(/[\u00a0\u202f]/gu, ' ')
  const date = readNumericDate(head) ?? readNamedDate(head)
  if (!date) return undefined
  const time = clock.exec(head.slice(date.end)) ?? clock.exec(head.slice(0, date.start))
  if (!time) return undefined
  const half = time[4]?.toLowerCase()
  const hour = half ? (Number(time[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(time[1])
  const { year, month, day } = half && date.swapped ? date.swapped : date
  const second = time[3] === undefined ? undefined : Number(time[3])
  return toInstant({ year, month, day, hour, minute: Number(time[2]), second, offset: readOffset(head) })
}

type FoundDate = { year: number; month: number; day: number; start: number; end: number; swapped?: FoundDate }

function readNumericDate(head: string): FoundDate | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(head)
  if (iso) return place(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(head)
  if (!found) return undefined
  const [first, second, year] = [Number(found[1]), Number(found[3]), fullYear(Number(found[4]))]
  const american = place(found, year, first, second)
  // A date with slashes may be American: certain when its second number cannot be a month, told by AM and PM otherwise.
  if (found[2] === '/' && second > 12) return american
  const european = place(found, year, second, first)
  return found[2] === '/' ? { ...european, swapped: american } : european
}

function readNamedDate(head: string): FoundDate | undefined {
  const dayFirst = /(?<!\d)(\d{1,2})\s(\p{L}{3,10})\.?,?\s(\d{4})/u.exec(head)
  if (dayFirst) {
    const month = readMonth(dayFirst[2] ?? '')
    if (month > 0) return place(dayFirst, Number(dayFirst[3]), month, Number(dayFirst[1]))
  }
  const monthFirst = /(\p{L}{3,10})\.?\s(\d{1,2}),?\s(\d{4})/u.exec(head)
  const month = readMonth(monthFirst?.[1] ?? '')
  return monthFirst && month > 0 ? place(monthFirst, Number(monthFirst[3]), month, Number(monthFirst[2])) : undefined
}

function readMonth(word: string): number {
  const start = word.toLowerCase().slice(0, 3)
  return months.findIndex((names) => names.includes(start)) + 1
}

function readOffset(head: string): number | undefined {
  const found = zone.exec(head)
  if (!found) return undefined
  const minutes = Number(found[2] ?? found[5]) * 60 + Number(found[3] ?? found[6] ?? 0)
  return (found[1] ?? found[4]) === '+' ? minutes : -minutes
}

function place(found: RegExpExecArray, year: number, month: number, day: number): FoundDate {
  return { year, month, day, start: found.index, end: found.index + found[0].length }
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}
