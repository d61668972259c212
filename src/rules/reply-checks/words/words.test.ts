import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const here = new URL('.', import.meta.url)
const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

/** All texts that a word list holds, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof RegExp || value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'name' ? [] : textsIn(inner)))
}

describe.each(files)('the words of %s', (file) => {
  test('stand in folded form, or they would never be found', async () => {
    if (['month-names.ts', 'number-labels.ts'].includes(file)) return
    const texts = textsIn(await import(new URL(file, here).href))
    expect(texts.filter((text) => /[ёЁА-ЯA-Z]/.test(text))).toEqual([])
  })

  test('begin with two letters at least where the ending is open', async () => {
    const texts = textsIn(await import(new URL(file, here).href))
    const words = texts.flatMap((text) => text.split(/[\s|_]+/))
    expect(words.filter((word) => /^.?\*$/.test(word))).toEqual([])
  })
})
