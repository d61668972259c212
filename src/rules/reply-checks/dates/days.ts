/** A day counted from 1970-01-01. Days have no clock and no zone, so that they compare without surprises. */
export type DayNumber = number

const millisecondsInDay = 86_400_000

/**
 * Both calendars of the product (Russia's and Belarus's banks) live at UTC+3 all year round, and the request tells no
 * zone: an instant belongs to the day it falls on there.
 */
const zoneShift = 3 * 3_600_000

/** The day of a date, or nothing where there is no such date (31 November). */
export function dayOf(year: number, month: number, date: number): DayNumber | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined
  return Math.floor(at.getTime() / millisecondsInDay)
}

/** Reads `YYYY-MM-DD` or an instant. An instant at the last minute of the UTC day means that day. */
export function readDay(iso: string): DayNumber | undefined {
  const [, year, month, date, time] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.+))?/.exec(iso) ?? []
  if (year === undefined) return undefined
  const own = dayOf(Number(year), Number(month), Number(date))
  if (own === undefined || time === undefined || !time.endsWith('Z') || time.startsWith('23:59')) return own
  const instant = Date.parse(iso)
  return Number.isNaN(instant) ? own : Math.floor((instant + zoneShift) / millisecondsInDay)
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly date: number
}

export function dateOf(day: DayNumber): CalendarDate {
  const at = new Date(day * millisecondsInDay)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * The earliest day on which so many working days have passed; the first day is not counted. Public holidays are left
 * out because the request names no calendar: the true day is never earlier, so a date is never called late in error.
 */
export function addWorkingDays(from: DayNumber, count: number): DayNumber {
  let day = from
  for (let left = Math.min(count, 1_000); left > 0;) {
    day += 1
    if (weekdayOf(day) < 6) left -= 1
  }
  return day
}

export function addMonths(from: DayNumber, count: number): DayNumber {
  const { year, month, date } = dateOf(from)
  for (let back = 0; back < 4; back += 1) {
    const all = year * 12 + month - 1 + count
    const day = dayOf(Math.floor(all / 12), (all % 12) + 1, date - back)
    if (day !== undefined) return day
  }
  return from
}

/** The last day of the month that the day lies in. */
export function endOfMonth(day: DayNumber): DayNumber {
  const { year, month } = dateOf(day)
  return (dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? day + 1) - 1
}
