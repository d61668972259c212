import { expect, test } from 'vitest'
import { reloadUnlessHeard } from './hear.ts'

/** A page that is reloaded: what it keeps for its tab stays. */
function aPage(heard: boolean[]) {
  const kept = new Map<string, string>()
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  let reloads = 0
  const start = () =>
    reloadUnlessHeard({ isHeard: async () => heard.shift() ?? false, reload: () => (reloads += 1), memory })
  return { start, reloads: () => reloads }
}

test('A page whose requests reach the api goes on', async () => {
  const page = aPage([true])
  expect(await page.start()).toBe(true)
  expect(page.reloads()).toBe(0)
})

test('A page that nobody hears is reloaded, and goes on once it is heard', async () => {
  const page = aPage([false, true])
  expect(await page.start()).toBe(false)
  expect(await page.start()).toBe(true)
  expect(page.reloads()).toBe(1)
})

test('A page that is never heard is not reloaded for ever', async () => {
  const page = aPage([])
  for (let start = 0; start < 3; start += 1) expect(await page.start()).toBe(false)
  expect(await page.start()).toBe(true)
  expect(page.reloads()).toBe(3)
})
