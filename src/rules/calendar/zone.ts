import type { CalendarId } from '../../contract/codes.ts'

const zones: Record<CalendarId, string> = { ru: 'Europe/Moscow', by: 'Europe/Minsk' }

/** The time zone in which the days of a calendar begin. */
export function zoneOf(calendar: CalendarId): string {
  return zones[calendar]
}
