import { describe, expect, test } from 'vitest'
import { isWeekend, isWorkedIn, nextDay, requireDay } from '../calendar-days.ts'
import type { CalendarYear } from '../calendar-year.ts'
import { byYears } from './by.ts'
import { ruYears } from './ru.ts'

function countWorked(facts: CalendarYear): number {
  let worked = 0
  for (let day = `${facts.year}-01-01`; day.startsWith(String(facts.year)); day = nextDay(day)) {
    if (isWorkedIn(facts, day)) worked += 1
  }
  return worked
}

const all = [
  ...ruYears.map((facts) => ({ name: `Russia ${facts.year}`, facts })),
  ...byYears.map((facts) => ({ name: `Belarus ${facts.year}`, facts })),
]

describe.each(all)('$name', ({ facts }) => {
  const days = (list: readonly string[]) => list.map((day) => `${facts.year}-${day}`)

  test('lists existing days in order, each once', () => {
    for (const list of [facts.off, facts.working, facts.shortened]) {
      for (const day of days(list)) requireDay(day)
      expect([...new Set(list)].sort()).toEqual(list)
    }
  })

  test('gives days off on weekdays, worked days on weekends, shortened days on worked days', () => {
    expect(days(facts.off).filter(isWeekend)).toEqual([])
    expect(days(facts.working).filter((day) => !isWeekend(day))).toEqual([])
    expect(days(facts.shortened).filter((day) => !isWorkedIn(facts, day))).toEqual([])
  })

  test('says what it rests on', () => {
    expect(facts.source).toMatch(/Постановление|кодекс/)
    expect(facts.provisional).toBe(facts.year === 2027)
  })
})

test('Years follow one another without a gap, 2024 to 2027', () => {
  for (const years of [ruYears, byYears]) expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
})

// Norms of the five-day week as the production calendars publish them.
test.each([
  [2024, 248],
  [2025, 247],
  [2026, 247],
  [2027, 247],
])('Russia %i has %i working days', (year, days) => {
  const facts = ruYears.find((one) => one.year === year)
  expect(facts && countWorked(facts)).toBe(days)
})

test.each([
  [2024, 253],
  [2025, 252],
  [2026, 254],
])('Belarus %i has %i working days', (year, days) => {
  const facts = byYears.find((one) => one.year === year)
  expect(facts && countWorked(facts)).toBe(days)
})
