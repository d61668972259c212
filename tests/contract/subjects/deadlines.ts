import { expect, test } from 'vitest'
import type { GetGiven } from '../support/given.ts'

export function describeDeadlines(given: GetGiven): void {
  test('working days are counted from the day after, with the year and the decree they rest on', async () => {
    const { anna } = given()
    const count = (from: string, days: number, calendar?: string) =>
      anna.done('countDeadline', { query: { from, days: String(days), ...(calendar ? { calendar } : {}) } })
    const friday = await count('2026-11-20', 1)
    expect(friday).toMatchObject({
      due: '2026-11-23',
      calendar: { id: 'ru', year: 2026, source: expect.stringMatching(/\S/) },
    })
    expect((await count('2026-11-20', 0)).due).toBe('2026-11-20')
    expect((await count('2026-11-20', 15)).due).toBe('2026-12-11')
    expect((await count('2026-11-20', 15, 'by')).calendar.id).toBe('by')
    expect((await count('2026-12-30', 10, 'ru')).due > '2027-01-08').toBe(true)
  })

  test('a year that nobody has decreed is refused, never guessed', async () => {
    const { anna } = given()
    for (const from of ['2050-01-01', '1990-01-01', '9999-01-01'])
      expect(await anna.refused('countDeadline', { query: { from, days: '15' } })).toMatchObject({
        status: 422,
        code: 'calendar-year-unknown',
        year: Number(from.slice(0, 4)),
      })
  })

  test('a day that does not exist, and a number of days that is none, are refused', async () => {
    const { anna } = given()
    const strange: Record<string, string>[] = [
      {},
      { from: '2026-11-20' },
      { days: '15' },
      { from: '2026-02-30', days: '1' },
      { from: '20.11.2026', days: '1' },
      { from: '2026-11-20', days: '-1' },
      { from: '2026-11-20', days: '1.5' },
      { from: '2026-11-20', days: '367' },
      { from: '2026-11-20', days: '15', calendar: 'kz' },
    ]
    for (const query of strange)
      expect(await anna.verdict('countDeadline', { query }), JSON.stringify(query)).toBe('fields-invalid')
  })
}
