import type { CalendarId } from '../../contract/codes.ts'
import { findYear, isWorkedIn, nextDay, requireDay, yearOf } from './calendar-days.ts'

/** What a computed day rests on: year and decree of the day itself; provisional if any year on the way is. */
export type CalendarBasis = { id: CalendarId; year: number; source: string; provisional: boolean }

export type CalendarYearUnknown = { ok: false; code: 'calendar-year-unknown'; year: number }

/**
 * The day `days` working days after `from`, the day of registration itself not counted
 * (law 395-1, art. 30.1: 15 working days from registration; counted from the day after it).
 * A year without data is refused, never guessed: transfers follow from no rule.
 * `from` must be an existing `YYYY-MM-DD` and `days` a whole number from 0, as the contract parses them.
 */
export function addWorkingDays(
  calendar: CalendarId,
  from: string,
  days: number,
): { ok: true; due: string; calendar: CalendarBasis } | CalendarYearUnknown {
  requireDay(from)
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`)
  let day = from
  let left = days
  let provisional = false
  for (;;) {
    if (left > 0) day = nextDay(day)
    const facts = findYear(calendar, yearOf(day))
    if (!facts) return { ok: false, code: 'calendar-year-unknown', year: yearOf(day) }
    provisional ||= facts.provisional
    if (left > 0 && isWorkedIn(facts, day)) left -= 1
    if (left === 0)
      return { ok: true, due: day, calendar: { id: calendar, year: facts.year, source: facts.source, provisional } }
  }
}

/** Whether a day is worked; undefined where its year has no data, which a caller must not read as "off". */
export function isWorkingDay(calendar: CalendarId, day: string): boolean | undefined {
  requireDay(day)
  const facts = findYear(calendar, yearOf(day))
  return facts && isWorkedIn(facts, day)
}
