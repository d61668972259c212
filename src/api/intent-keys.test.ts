import { expect, test } from 'vitest'
import { IntentKeys } from './intent-keys.ts'

const promise = { params: { id: 'a' }, body: { what: 'Ответить по существу' } }

test('The same act tried again keeps its key, whatever version is on screen by then', () => {
  const keys = new IntentKeys()
  const first = keys.keyOf(promise)
  expect(keys.keyOf({ ...promise })).toBe(first)
})

test('Other words, or the same words after a clear answer, are another act', () => {
  const keys = new IntentKeys()
  const first = keys.keyOf(promise)
  const other = keys.keyOf({ ...promise, body: { what: 'Позвонить' } })
  expect(other).not.toBe(first)
  keys.settle(other)
  expect(keys.keyOf({ ...promise, body: { what: 'Позвонить' } })).not.toBe(other)
})
