import { dayIn, instantOf } from '../rules/promises/times.ts'

/** An instant as a field of day and time shows it in a zone: `2026-11-20T18:00`. */
export function toLocal(instant: string, zone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(instant))
  return `${dayIn(instant, zone)}T${time}`
}

/** The instant at which clocks of a zone show what a field of day and time holds; undefined while it is half filled. */
export function fromLocal(local: string, zone: string): string | undefined {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(local)
  if (found === null) return undefined
  const [, day = '', hour, minute] = found
  return instantOf(day, Number(hour), Number(minute), zone)
}
