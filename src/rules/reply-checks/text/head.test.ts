import { expect, test } from 'vitest'
import { headOf, markHeads } from './head.ts'

test('No two pairs of Russian or of English letters are taken for one another', () => {
  for (const letters of ['абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abcdefghijklmnopqrstuvwxyz']) {
    const pairs = [...letters].flatMap((one) => [...letters].map((other) => headOf(one + other)))
    expect(new Set(pairs).size).toBe(letters.length ** 2)
  }
})

test('A list is looked into for every word that it may hold', () => {
  const marks = markHeads(['согласие', 'я', 'consent', '24'])
  for (const word of ['согласны', 'я', 'contract', '24-го']) expect(marks[headOf(word)]).toBe(1)
  for (const word of ['вход', 'on', 'мы']) expect(marks[headOf(word)]).toBe(0)
})
