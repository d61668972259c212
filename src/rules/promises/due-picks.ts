import { addWorkingDays } from '../calendar/working-days.ts'
import type { CalendarId } from '../../contract/codes.ts'
import { zoneOf } from '../calendar/zone.ts'
import { dayIn, endOfBusiness } from './times.ts'

/** Dates that are promised most: by the end of today, of the next working day, of the third. */
export function duePicks(calendar: CalendarId, now: string): string[] {
  const zone = zoneOf(calendar)
  const today = dayIn(now, zone)
  const later = [1, 3].flatMap((days) => {
    const counted = addWorkingDays(calendar, today, days)
    return counted.ok ? [endOfBusiness(counted.due, zone)] : []
  })
  const tonight = endOfBusiness(today, zone)
  return tonight > now ? [tonight, ...later] : later
}
