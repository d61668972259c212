import { expect, test } from 'vitest'
import { mayOverride } from './overrides.ts'

test('No reason makes a login a consent, moves a date in silence or fills a gap', () => {
  expect(mayOverride('implied-consent')).toBe(false)
  expect(mayOverride('silent-move')).toBe(false)
  expect(mayOverride('unfilled-slot')).toBe(false)
})

test('A senior may let a telephone of the bank out, never a card or a passport', () => {
  expect(mayOverride('personal-data-in-public', 'Отделение: +375 17 255-01-42.')).toBe(true)
  expect(mayOverride('personal-data-in-public', 'Карта 4000 0012 3456 7899.')).toBe(false)
  expect(mayOverride('personal-data-in-public', 'Паспорт MP1234567, телефон +375 17 255-01-42.')).toBe(false)
})
