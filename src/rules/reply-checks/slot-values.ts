import type { CheckContext } from './context.ts'
import { dateOf, readDay, type DayNumber } from './dates/days.ts'
import { isOwed } from './promises/open-promises.ts'
import { monthNames } from './words/month-names.ts'

/** What the window knows for a gap of the closed list, or nothing. Only gaps written with their own name are filled. */
export function slotValue(gap: string, { request, language, today }: CheckContext): string | undefined {
  const slot = /^\{\{\s{0,4}([a-z.]{3,40})/i.exec(gap)?.[1]
  const promise = request.promises?.find(isOwed)
  switch (slot) {
    case 'client.name':
      return request.channel === 'post' ? undefined : request.client?.name
    case 'promise.what':
      return promise?.what
    case 'promise.due':
      return promise === undefined ? undefined : writeIsoDay(promise.due, language)
    case 'today':
      return today === undefined ? undefined : writeDay(today, language)
    default:
      return undefined
  }
}

/** A day as people write it: «20 ноября 2026 года» without the year where it is clear is left to the operator. */
export function writeDay(day: DayNumber, language: 'ru' | 'en'): string {
  const { month, date } = dateOf(day)
  return `${date}\u00A0${monthNames[language][month - 1] ?? ''}`
}

function writeIsoDay(iso: string, language: 'ru' | 'en'): string | undefined {
  const day = readDay(iso)
  return day === undefined ? undefined : writeDay(day, language)
}
