import type { Language } from '../../contract/codes.ts'

/**
 * Dates as they stand in a reply: always by the calendar («20 ноября»), never relative, because the client reads the reply
 * on another day. Plain spaces: the text travels through SMS and forms of other systems.
 */
export function sayDay(at: Date, now: Date, zone: string, language: Language): string {
  const { day, month, year } = readParts(at, zone, language)
  const thisYear = readParts(now, zone, language).year
  if (language === 'ru') return year === thisYear ? `${day} ${month}` : `${day} ${month} ${year} года`
  return year === thisYear ? `${day} ${month}` : `${day} ${month} ${year}`
}

/** A day with its time; a moment at the very end or start of a day is the day alone. */
export function sayMoment(at: Date, now: Date, zone: string, language: Language): string {
  const { time } = readParts(at, zone, language)
  const date = sayDay(at, now, zone, language)
  if (time === '23:59' || time === '00:00') return date
  return language === 'ru' ? `${time} ${date}` : `${time} on ${date}`
}

function readParts(at: Date, zone: string, language: Language) {
  const found = new Map(
    formatter(zone, language)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  return { day: part('day'), month: part('month'), year: part('year'), time: `${part('hour')}:${part('minute')}` }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${zone} ${language}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formatters.set(key, made)
  return made
}
