import type { CalendarId } from '../../contract/codes.ts'
import type { CalendarYear } from './calendar-year.ts'
import { byYears } from './years/by.ts'
import { ruYears } from './years/ru.ts'

const yearsOf: Record<CalendarId, readonly CalendarYear[]> = { ru: ruYears, by: byYears }

/** The facts of one year, or undefined where the project holds none: nothing may be computed then. */
export function findYear(calendar: CalendarId, year: number): CalendarYear | undefined {
  return yearsOf[calendar].find((facts) => facts.year === year)
}

/** Whether a day is worked by the facts of its year. A shortened day is a working day. */
export function isWorkedIn(facts: CalendarYear, day: string): boolean {
  const monthAndDay = day.slice(5)
  if (facts.off.includes(monthAndDay)) return false
  return isWeekend(day) ? facts.working.includes(monthAndDay) : true
}

/** The year a `YYYY-MM-DD` belongs to. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Whether a `YYYY-MM-DD` is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The next calendar day. Days are counted in UTC, so no zone and no clock change can shift them. */
export function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Refuses what the contract's `day` would refuse: a caller has parsed its input by then, so this is a mistake in code. */
export function requireDay(day: string): void {
  const read = new Date(`${day}T00:00:00Z`)
  const exists = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
  if (!exists) throw new RangeError(`Not a day: ${day}`)
}
