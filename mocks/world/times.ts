import { sayDay, sayMoment } from '../../src/rules/scripts/say-date.ts'

/** Moments of the demo world, all counted from one «now», so that its deadlines are alive whenever it is opened. */
export interface Times {
  now: string
  /** Minutes before now, on a whole minute. */
  ago(minutes: number): string
  /** Minutes after now, on a whole minute. */
  ahead(minutes: number): string
  /** A day before (negative) or after today, at a time of Moscow's clock. */
  day(offset: number, clock: string): string
  /** The calendar day of a moment, `YYYY-MM-DD`. */
  date(at: string): string
  /** «20 ноября», as people in the stories write it. */
  say(at: string): string
  /** «18:00 20 ноября». */
  sayMoment(at: string): string
  /** «18:00». */
  clock(at: string): string
}

const minute = 60_000
const day = 24 * 60 * minute
const zone = 'Europe/Moscow'
/** Moscow and Minsk have both kept UTC+3 all year round since October 2014; nothing in the world is told to the hour before. */
const offset = 3 * 60 * minute

const iso = (at: number) => new Date(at).toISOString()

/** Times around a moment. */
export function timesAt(now: number): Times {
  const thisMinute = Math.floor(now / minute) * minute
  const today = Math.floor((now + offset) / day) * day - offset
  const shown = (at: string) => iso(Date.parse(at) + offset)
  return {
    now: iso(now),
    ago: (minutes) => iso(thisMinute - minutes * minute),
    ahead: (minutes) => iso(thisMinute + minutes * minute),
    day(days, clock) {
      const [hours = 0, minutes = 0] = clock.split(':').map(Number)
      return iso(today + days * day + (hours * 60 + minutes) * minute)
    },
    date: (at) => shown(at).slice(0, 10),
    say: (at) => sayDay(new Date(at), new Date(now), zone, 'ru'),
    sayMoment: (at) => sayMoment(new Date(at), new Date(now), zone, 'ru'),
    clock: (at) => shown(at).slice(11, 16),
  }
}
