import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a window may weigh at the start, JavaScript after gzip: every script that stands before the first screen. */
const limit = 180_000
const folder = 'dist/app'

/** The scripts of the page and everything they import statically, once each. */
function startFiles(): string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const open = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/gu)].flatMap(
    (found) => found[1] ?? [],
  )
  const files = new Set<string>()
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue
    files.add(file)
    const code = readFileSync(join(folder, file), 'utf8')
    const imported = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/gu)
    open.push(...[...imported].map((found) => join(dirname(file), found[1] ?? '')))
  }
  return [...files].sort()
}

const sizes = startFiles().map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`

for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(10)}  ${file}`)
console.log(`${kilobytes(total).padStart(10)}  at the start, of ${kilobytes(limit)}`)
if (sizes.length === 0 || total > limit) {
  console.error(
    sizes.length === 0
      ? 'No scripts found: build first.'
      : 'Too heavy: load later what the first screen does not need.',
  )
  process.exitCode = 1
}
