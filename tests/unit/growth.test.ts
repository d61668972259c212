import { expect, test } from 'vitest'
import { growthOf, linear } from '../support/growth.ts'

/** Adds up `times` numbers for each of `size`: the engine may not leave the work out. */
function spend(size: number, times: number): number {
  let sum = 0
  for (let at = 0; at < size; at += 1) for (let time = 0; time < times; time += 1) sum = (sum + at * time) % 1_000_003
  return sum
}

test('Work that grows with its input is told from work that grows with its square', () => {
  expect(growthOf((size) => expect(spend(size, 20)).toBeDefined(), 2_000)).toBeLessThan(linear)
  expect(growthOf((size) => expect(spend(size, size)).toBeDefined(), 200)).toBeGreaterThan(linear)
})
