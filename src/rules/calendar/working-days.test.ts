import { describe, expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

function due(calendar: 'ru' | 'by', from: string, days: number): string {
  const answer = addWorkingDays(calendar, from, days)
  return answer.ok ? answer.due : `${answer.code} ${answer.year}`
}

describe('A deadline in working days', () => {
  test('passes over the Russian New Year holidays: 15 days from 24 December 2025 end on 26 January 2026', () => {
    expect(due('ru', '2025-12-24', 15)).toBe('2026-01-26')
  })

  test('moves by ten more working days to 9 February 2026 when documents are missing', () => {
    expect(due('ru', '2025-12-24', 25)).toBe('2026-02-09')
    expect(due('ru', '2026-01-26', 10)).toBe('2026-02-09')
  })

  test('does not count the day of registration, whether it is worked or not', () => {
    expect(due('ru', '2026-11-20', 1)).toBe('2026-11-23')
    expect(due('ru', '2026-11-21', 1)).toBe('2026-11-23')
    expect(due('ru', '2026-11-22', 1)).toBe('2026-11-23')
  })

  test('counts a Saturday that works and passes over the Monday given for it in Belarus', () => {
    expect(due('by', '2026-04-17', 1)).toBe('2026-04-22')
    expect(due('by', '2026-04-24', 1)).toBe('2026-04-25')
    expect(due('by', '2026-04-24', 2)).toBe('2026-04-27')
  })

  test('of no days at all is the day itself', () => {
    expect(due('ru', '2026-11-21', 0)).toBe('2026-11-21')
  })

  test('names the decree and the year it rests on', () => {
    const answer = addWorkingDays('ru', '2025-12-24', 15)
    expect(answer).toMatchObject({ ok: true, calendar: { id: 'ru', year: 2026, provisional: false } })
    expect(answer.ok && answer.calendar.source).toContain('№ 1466')
  })

  test('is provisional as soon as one year on the way is', () => {
    expect(addWorkingDays('by', '2026-12-30', 5)).toMatchObject({
      ok: true,
      calendar: { year: 2027, provisional: true },
    })
    expect(addWorkingDays('ru', '2026-12-29', 1)).toMatchObject({ ok: true, calendar: { provisional: false } })
  })

  test('refuses a year without data instead of guessing, before and after the years known', () => {
    expect(due('ru', '2027-12-27', 15)).toBe('calendar-year-unknown 2028')
    expect(due('by', '2023-12-20', 3)).toBe('calendar-year-unknown 2023')
    expect(due('ru', '2030-05-05', 0)).toBe('calendar-year-unknown 2030')
    expect(due('ru', '2026-05-05', 1_000_000)).toBe('calendar-year-unknown 2028')
  })

  test('needs no data for the year of a registration on its last day', () => {
    expect(due('ru', '2023-12-31', 1)).toBe('2024-01-09')
  })

  test('takes only existing days and whole numbers', () => {
    expect(() => due('ru', '2026-02-30', 1)).toThrow(RangeError)
    expect(() => due('ru', '24.12.2025', 1)).toThrow(RangeError)
    expect(() => due('ru', '2026-02-03', 1.5)).toThrow(RangeError)
    expect(() => due('ru', '2026-02-03', -1)).toThrow(RangeError)
  })
})

describe('A working day', () => {
  test.each([
    ['by', '2026-04-25', true],
    ['by', '2026-04-20', false],
    ['by', '2025-01-06', false],
    ['by', '2025-01-11', true],
    ['by', '2025-12-20', true],
    ['ru', '2025-11-01', true],
    ['ru', '2025-05-08', false],
    ['ru', '2026-01-09', false],
    ['ru', '2026-01-12', true],
    ['ru', '2026-11-03', true],
    ['ru', '2027-02-20', true],
  ] as const)('in %s: %s → %s', (calendar, day, worked) => {
    expect(isWorkingDay(calendar, day)).toBe(worked)
  })

  test('is unknown in a year without data', () => {
    expect(isWorkingDay('ru', '2028-01-10')).toBeUndefined()
  })
})
