import { expect, test } from 'vitest'
import { zoneOf } from './zone.ts'

test('Days begin by Moscow time in the Russian calendar and by Minsk time in the Belarusian', () => {
  expect(zoneOf('ru')).toBe('Europe/Moscow')
  expect(zoneOf('by')).toBe('Europe/Minsk')
})
