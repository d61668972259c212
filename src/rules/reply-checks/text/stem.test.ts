import { expect, test } from 'vitest'
import { stemWord } from './stem.ts'

test.each([
  ['комиссия', 'комиссией'],
  ['возвращена', 'возвращены'],
  ['терминале', 'терминалов'],
  ['проверить', 'проверила'],
  ['refunded', 'refunding'],
  ['cards', 'card'],
])('%s and %s have one stem', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other))
})
