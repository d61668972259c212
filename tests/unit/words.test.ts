import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'

const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const read = (file: string): Record<string, string> | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  } catch {
    return undefined
  }
}

const spoken = folders.flatMap((folder) => {
  const ru = read(`src/${folder}/words.ru.json`)
  const en = read(`src/${folder}/words.en.json`)
  return ru || en ? [{ folder, ru: ru ?? {}, en: en ?? {} }] : []
})

/** Names of everything a message is given: arguments, and tags. */
function argumentsOf(elements: readonly MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    found.add(element.value)
    if (element.type === TYPE.tag) argumentsOf(element.children, found)
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) argumentsOf(option.value, found)
  }
  return found
}

/** Plural forms that a plural of the message gives; Russian needs all four. */
function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap((option) => pluralsOf(option.value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}

test('Quotation marks stand in the words, not in what draws them: each language has its own', () => {
  expect(filesBelow('src').filter((file) => /«\{/u.test(readFileSync(file, 'utf8')))).toEqual([])
})

describe.each(spoken)('Words of $folder', ({ folder, ru, en }) => {
  test('are the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort())
  })

  test('begin with the name of their folder', () => {
    expect(Object.keys(ru).filter((id) => !id.startsWith(`${folder}.`))).toEqual([])
  })

  test('quote with the marks of their language', () => {
    expect(Object.values(en).filter((text) => /[«»]/u.test(text))).toEqual([])
  })

  test('take the same values in both languages', () => {
    const different = Object.keys(ru).filter((id) => {
      const [one, other] = [ru[id], en[id]].map((text) => [...argumentsOf(parse(text ?? ''))].sort().join())
      return one !== other
    })
    expect(different).toEqual([])
  })

  test('know every Russian plural form', () => {
    const lacking = Object.entries(ru).filter(([, text]) =>
      pluralsOf(parse(text)).some((forms) => ['one', 'few', 'many', 'other'].some((form) => !forms.includes(form))),
    )
    expect(lacking.map(([id]) => id)).toEqual([])
  })

  test('use the typography of their language and do not shout', () => {
    const shouting = [...Object.entries(ru), ...Object.entries(en)].filter(([, text]) => text.includes('!'))
    const machineQuotes = Object.entries(ru).filter(([, text]) => text.includes('"'))
    expect([...shouting, ...machineQuotes].map(([id]) => id)).toEqual([])
  })
})

describe('Every text that the code asks for', () => {
  const known = new Set(spoken.flatMap(({ ru }) => Object.keys(ru)))
  const names = spoken.map(({ folder }) => folder).join('|')
  // A whole id stands in quotes; in a template, what comes before the first gap has to begin some id.
  const whole = new RegExp(`(?<![\\w./-])(['"])((?:${names})\\.[\\w.+-]+)\\1`, 'gu')
  const begun = new RegExp(`\`((?:${names})\\.[\\w.+-]*)\\$\\{`, 'gu')

  // Rules and contract have no texts of their own, and codes that look like some: `client.address` is a slot.
  const speaking = filesBelow('src').filter((file) => !/^src\/(?:rules|contract)\//u.test(file))

  test.each(speaking)('exists: %s', (file) => {
    const code = readFileSync(file, 'utf8')
    const asked = [...code.matchAll(whole)]
      .map((match) => match[2] ?? '')
      .filter((id) => !/\.(?:tsx?|css|json)$/u.test(id))
    expect(asked.filter((id) => !known.has(id))).toEqual([])
    const templates = [...code.matchAll(begun)].map((match) => match[1] ?? '')
    expect(templates.filter((start) => ![...known].some((id) => id.startsWith(start)))).toEqual([])
  })
})

test('No text is left over that no code asks for', () => {
  const code = filesBelow('src')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const leftOver = spoken
    // One per code of the contract, whether a screen shows it yet or not; `src/contract/words.test.ts` counts them.
    .filter(({ folder }) => folder !== 'contract')
    .flatMap(({ ru }) => Object.keys(ru))
    .filter((id) => {
      if (code.includes(`'${id}'`) || code.includes(`"${id}"`)) return false
      // Made in a template: the id is cut at every dot until some template begins like that.
      const parts = id.split('.')
      return !parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('.')}.\${`))
    })
  expect(leftOver).toEqual([])
})
