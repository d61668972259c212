import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { nearnessOf, writeMoment, type MomentStyle } from './moments.ts'
import en from './words.en.json' with { type: 'json' }
import ru from './words.ru.json' with { type: 'json' }

const intl = { ru: createIntl({ locale: 'ru', messages: ru }), en: createIntl({ locale: 'en', messages: en }) }
const now = Date.parse('2026-11-20T11:20:00Z')
const moscow = { zone: 'Europe/Moscow', now }

function written(at: string, style: MomentStyle, language: 'ru' | 'en' = 'ru', zone = 'Europe/Moscow'): string {
  return writeMoment(intl[language], at, style, { zone, now }).replaceAll('\u00A0', ' ')
}

describe('A time', () => {
  test.each([
    ['2026-11-20T15:00:00Z', '3 ч 40 мин', '3 h 40 min'],
    ['2026-11-20T14:19:30Z', '3 ч', '3 h'],
    ['2026-11-20T10:55:00Z', '−25 мин', '−25 min'],
    ['2026-11-18T10:55:00Z', '−2 дня', '−2 days'],
    ['2026-11-15T10:55:00Z', '−5 дней', '−5 days'],
    ['2026-11-20T19:00:00Z', 'сегодня, 22:00', 'today, 22:00'],
    ['2026-11-21T09:00:00Z', 'завтра, 12:00', 'tomorrow, 12:00'],
    ['2026-11-24T09:00:00Z', '24 ноября', 'November 24'],
    ['2027-01-14T09:00:00Z', '14 января 2027', 'January 14, 2027'],
  ])('left until %s is told as near as it is', (at, ru, en) => {
    expect(written(at, 'left')).toBe(ru)
    expect(written(at, 'left', 'en')).toBe(en)
  })

  test.each([
    ['2026-11-20T15:00:00Z', 'due', 'сегодня, 18:00'],
    ['2026-11-19T15:00:00Z', 'due', 'вчера, 18:00'],
    ['2026-11-27T15:00:00Z', 'due', '27 нояб., 18:00'],
    ['2026-11-20T06:14:00Z', 'stamp', '09:14'],
    ['2026-11-12T13:40:00Z', 'stamp', '12 нояб., 16:40'],
    ['2025-11-12T13:40:00Z', 'stamp', '12 нояб. 2025, 16:40'],
    ['2026-11-12T13:40:00Z', 'day', '12 ноября'],
    ['2026-11-12T13:40:00Z', 'short-day', '12 нояб.'],
    ['2026-11-12T21:40:00Z', 'time', '00:40'],
  ] as const)('%s as %s', (at, style, text) => {
    expect(written(at, style)).toBe(text)
  })

  test('is shown in the zone of the case and not of the machine', () => {
    expect(written('2026-11-20T21:30:00Z', 'due', 'ru', 'Europe/Moscow')).toBe('завтра, 00:30')
    expect(written('2026-11-20T21:30:00Z', 'due', 'ru', 'Europe/London')).toBe('сегодня, 21:30')
  })

  test('breaks nowhere', () => {
    expect(writeMoment(intl.ru, '2026-11-20T15:00:00Z', 'left', moscow)).not.toMatch(/ /u)
    expect(writeMoment(intl.ru, '2026-11-12T13:40:00Z', 'stamp', moscow)).not.toMatch(/ /u)
  })

  test('that cannot be read is a dash', () => {
    expect(written('when pigs fly', 'due')).toBe('—')
  })

  test('is past, near, or far', () => {
    expect(nearnessOf('2026-11-20T11:19:59Z', moscow)).toBe('past')
    expect(nearnessOf('2026-11-20T20:00:00Z', moscow)).toBe('near')
    expect(nearnessOf('2026-11-20T21:30:00Z', moscow)).toBe('far')
  })
})
