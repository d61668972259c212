import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** Words that stand only in what the demo brings: the mock library, the memory store, the invented people. */
const onlyInDemo = ['mockServiceWorker', 'X-Okno-Demo', 'Лесков', 'Пекарня на Лесной']

function scriptsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

test('The production bundle holds no mock code, and the demo shows that the words would be noticed', () => {
  const app = scriptsOf('dist/app')
  const demo = scriptsOf('dist/demo')
  expect(onlyInDemo.filter((word) => app.includes(word))).toEqual([])
  expect(onlyInDemo.filter((word) => demo.includes(word)).length).toBeGreaterThanOrEqual(3)
  expect(app).not.toMatch(/dangerouslySetInnerHTML:|\beval\(|new Function\(/)
})
