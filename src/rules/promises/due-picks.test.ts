import { describe, expect, test } from 'vitest'
import { duePicks } from './due-picks.ts'

describe('The dates that are promised most', () => {
  test('are the end of today, of the next working day and of the third', () => {
    expect(duePicks('ru', '2026-11-20T11:20:00.000Z')).toEqual([
      '2026-11-20T15:00:00.000Z',
      '2026-11-23T15:00:00.000Z',
      '2026-11-25T15:00:00.000Z',
    ])
  })

  test('leave out an evening that is over, and days of a year without a calendar', () => {
    expect(duePicks('ru', '2026-11-20T15:00:00.000Z')).toHaveLength(2)
    expect(duePicks('ru', '2031-03-03T20:00:00.000Z')).toEqual([])
  })
})
