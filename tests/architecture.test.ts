import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Storeys of the window's house, the highest first. A storey may use those below it, and itself where it is one thing. */
const storeys: readonly string[][] = [
  ['app'],
  ['workspace'],
  [
    'queue',
    'search',
    'client',
    'consents',
    'points',
    'timeline',
    'replies',
    'contacts',
    'promises',
    'departments',
    'cases',
    'compliance',
    'library',
  ],
  // What opens without signing in, and what several panels show.
  ['statements', 'consent-form', 'client-view'],
  ['drafts'],
  ['operator'],
  ['api', 'ui'],
  ['rules'],
  ['contract'],
]

interface Import {
  from: string
  to: string
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Relative imports of a file, as paths from the project's root. Packages are not our own folders. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(/(?:from\s*|import\s*\(\s*|import\s+)['"](\.[^'"]+)['"]/g)
  return [...found].map(([, target]) => ({ from: file, to: relative(root, resolve(root, dirname(file), target!)) }))
}

const isTest = (file: string) => /\.test\.tsx?$|\.contract\.ts$|\/fixtures?\//.test(file)
const storeyOf = (folder: string) => storeys.findIndex((names) => names.includes(folder))
const folderOf = (path: string) => path.split('/')[1]!

/** Why an import is not allowed, or undefined where it is. */
function fault({ from, to }: Import): string | undefined {
  if (from.startsWith('src/')) {
    if (!to.startsWith('src/')) return `the window imports ${to}`
    const own = folderOf(from)
    const other = folderOf(to)
    if (own === other) return undefined
    if (storeyOf(own) < 0) return `src/${own} is on no storey`
    if (storeyOf(other) < 0) return `src/${other} is on no storey`
    return storeyOf(other) > storeyOf(own) ? undefined : `${own} imports ${other}, which is not below it`
  }
  if (from.startsWith('server/')) {
    if (to.startsWith('server/') || to.startsWith('src/rules/') || to.startsWith('src/contract/')) return undefined
    if (from.startsWith('server/node/') && (to.startsWith('mocks/world/') || to === 'package.json')) return undefined
    return `the server imports ${to}`
  }
  return undefined
}

describe('the house', () => {
  const files = [...filesUnder('src'), ...filesUnder('server')].filter((file) => !isTest(file))
  const imports = files.flatMap(importsOf)

  test('has something to look at', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
  })

  test('imports go downwards only, and panels never import each other', () => {
    const faults = imports.flatMap((one) => (fault(one) ? [`${one.from}: ${fault(one)}`] : []))
    expect(faults).toEqual([])
  })

  test('an upward import would be noticed', () => {
    expect(fault({ from: 'src/rules/case/apply.ts', to: 'src/api/send.ts' })).toBeDefined()
    expect(fault({ from: 'src/queue/queue-panel.tsx', to: 'src/client/client-card.tsx' })).toBeDefined()
    expect(fault({ from: 'server/api.ts', to: 'src/ui/button.tsx' })).toBeDefined()
  })

  test('only src/api calls fetch or opens a live stream', () => {
    const callers = files
      .filter((file) => file.startsWith('src/') && !file.startsWith('src/api/'))
      .filter((file) =>
        /(?<![\w.])(?:window\.)?fetch\(|new EventSource|XMLHttpRequest/.test(readFileSync(join(root, file), 'utf8')),
      )
    // Settings and texts are files beside the program, read before there is an api to speak to.
    const ownFiles = new Set(['src/app/config.ts', 'src/app/words.ts'])
    expect(callers.filter((file) => !ownFiles.has(file))).toEqual([])
  })

  test('rules and contract are pure: no clock, no chance, no network, no screen', () => {
    const impure = files
      .filter((file) => file.startsWith('src/rules/') || file.startsWith('src/contract/'))
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random|crypto\.|(?<![\w.])fetch\(|from 'react|from 'node:|(?<![\w.])document\.|globalThis\./.test(
          withoutComments(readFileSync(join(root, file), 'utf8')),
        ),
      )
    expect(impure).toEqual([])
  })

  test('nothing writes HTML from strings', () => {
    const sinks = files
      .filter((file) => file.startsWith('src/'))
      .filter((file) =>
        /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|new Function/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(sinks).toEqual([])
  })

  test('folders have no barrel files', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<!:)\/\/.*/g, '')
}
