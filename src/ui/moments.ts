import type { IntlShape } from 'react-intl'

/**
 * How a time is written. `left`: how long until then, when near («3 ч 40 мин», «−25 мин»), a day when far.
 * `due`: the day by its name and the time («сегодня, 18:00»). `stamp`: when something happened. `day`, `short-day`, `time`:
 * a part of it. `full`: everything, for a tooltip.
 */
export type MomentStyle = 'left' | 'due' | 'stamp' | 'day' | 'short-day' | 'time' | 'full'

export type MomentPlace = {
  /** The zone of the case's calendar; the machine's own zone is never used. */
  zone: string
  /** The server's clock, which is the judge of deadlines. */
  now: number | Date
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Nearer than this, how long is left says more than when it ends. */
const countedDown = 6 * hour

const formats = {
  key: { year: 'numeric', month: '2-digit', day: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long' },
  'short-day': { day: 'numeric', month: 'short' },
  'day-of-year': { day: 'numeric', month: 'long', year: 'numeric' },
  'short-day-of-year': { day: 'numeric', month: 'short', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

// Making a formatter costs more than everything else on a list of a hundred times.
const made = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, zone: string, name: keyof typeof formats, at: number): string {
  const key = `${locale} ${zone} ${name}`
  let formatter = made.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(name === 'key' ? 'en-CA' : locale, { ...formats[name], timeZone: zone })
    made.set(key, formatter)
  }
  const text = formatter.format(at).replaceAll(' ', '\u00A0')
  // «14 мар. 2025»: beside a day and a month nobody takes the number for anything but a year.
  return name === 'full' ? text : text.replace(/\u00A0г\.$/, '')
}

/** The day a moment belongs to in a zone, `YYYY-MM-DD`. */
export function dayOf(at: string | number, zone: string): string {
  return format('en-CA', zone, 'key', Number(new Date(at)))
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
}

/** Writes a moment in words and figures, with spaces that do not break. */
export function writeMoment(intl: IntlShape, at: string, style: MomentStyle, place: MomentPlace): string {
  const moment = Date.parse(at)
  const now = Number(place.now)
  if (Number.isNaN(moment)) return '—'
  const write = (name: keyof typeof formats) => format(intl.locale, place.zone, name, moment)
  const thisYear = dayOf(moment, place.zone).slice(0, 4) === dayOf(now, place.zone).slice(0, 4)

  switch (style) {
    case 'time':
      return write('time')
    case 'day':
      return write(thisYear ? 'day' : 'day-of-year')
    case 'short-day':
      return write(thisYear ? 'short-day' : 'short-day-of-year')
    case 'full':
      return write('full')
    case 'stamp':
      return dayOf(moment, place.zone) === dayOf(now, place.zone)
        ? write('time')
        : withTime(intl, write(thisYear ? 'short-day' : 'short-day-of-year'), write('time'))
    case 'due':
      return withTime(
        intl,
        nameDay(intl, daysBetween(dayOf(now, place.zone), dayOf(moment, place.zone))) ??
          write(thisYear ? 'short-day' : 'short-day-of-year'),
        write('time'),
      )
    case 'left':
      if (moment < now) return intl.formatMessage({ id: 'ui.past' }, { left: writeLeft(intl, now - moment) })
      // Rounded up: what is promised in 40 minutes is not over in 39 minutes and a half.
      if (moment - now < countedDown) return writeLeft(intl, Math.ceil((moment - now) / minute) * minute)
      return daysBetween(dayOf(now, place.zone), dayOf(moment, place.zone)) <= 1
        ? writeMoment(intl, at, 'due', place)
        : writeMoment(intl, at, 'day', place)
  }
}

function withTime(intl: IntlShape, dayText: string, time: string): string {
  return intl.formatMessage({ id: 'ui.day-and-time' }, { day: dayText, time }).replaceAll(' ', '\u00A0')
}

function nameDay(intl: IntlShape, daysAhead: number): string | undefined {
  if (daysAhead === 0) return intl.formatMessage({ id: 'ui.today' })
  if (daysAhead === 1) return intl.formatMessage({ id: 'ui.tomorrow' })
  return daysAhead === -1 ? intl.formatMessage({ id: 'ui.yesterday' }) : undefined
}

/** Whether two moments fall on one day of a place. */
export function isSameDay(one: string, other: string, zone: string): boolean {
  return dayOf(Date.parse(one), zone) === dayOf(Date.parse(other), zone)
}

/** A length of time: minutes, hours with minutes, or whole days. */
export function writeLeft(intl: IntlShape, length: number): string {
  const write = (id: string, values: Record<string, number>) =>
    intl.formatMessage({ id }, values).replaceAll(' ', '\u00A0')
  if (length >= day) return write('ui.left-days', { days: Math.floor(length / day) })
  const hours = Math.floor(length / hour)
  const minutes = Math.floor((length % hour) / minute)
  if (hours === 0) return write('ui.left-minutes', { minutes })
  return minutes === 0 ? write('ui.left-whole-hours', { hours }) : write('ui.left-hours', { hours, minutes })
}

/** Whether a date is over, close (within six hours or today), or still far. */
export function nearnessOf(at: string, place: MomentPlace): 'past' | 'near' | 'far' {
  const moment = Date.parse(at)
  const now = Number(place.now)
  if (moment < now) return 'past'
  return moment - now < countedDown || dayOf(moment, place.zone) === dayOf(now, place.zone) ? 'near' : 'far'
}
