/**
 * The zone of a time that tells none. Copies from messengers carry the local time of whoever copied, and Moscow and
 * Minsk, where the product's calendars live, both keep UTC+3 the year round (Moscow since 26 October 2014).
 */
const assumedOffset = 3 * 60

export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second?: number | undefined
  /** Minutes east of Greenwich, where the source tells them. */
  offset?: number | undefined
}

/** A local time as an instant in UTC, or undefined where no such time exists. */
export function toInstant(time: LocalTime): string | undefined {
  const { year, month, day, hour, minute, second = 0, offset = assumedOffset } = time
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const exists =
    year >= 1990 &&
    year <= 2200 &&
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    Math.abs(offset) <= 14 * 60
  return exists ? formatInstant(new Date(local.getTime() - offset * 60_000)) : undefined
}

/** ISO 8601 in UTC to the second. */
export function formatInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** An instant told by a machine (mail headers), or undefined where it is none. */
export function readInstant(words: string): string | undefined {
  const read = new Date(words)
  const year = Number.isNaN(read.getTime()) ? 0 : read.getUTCFullYear()
  return year >= 1990 && year <= 2200 ? formatInstant(read) : undefined
}
