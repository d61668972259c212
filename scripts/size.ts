import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a window may weigh at the start, JavaScript after gzip: everything that is loaded before the first screen. */
const limit = 180 * 1024
const folder = 'dist/app'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>

/** The entry and everything it imports statically, once each. */
function startFiles(): string[] {
  const files = new Set<string>()
  const open = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file)) continue
    files.add(chunk.file)
    open.push(...(chunk.imports ?? []))
  }
  return [...files].filter((file) => file.endsWith('.js'))
}

const sizes = startFiles().map((file) => ({ file, bytes: gzipSync(readFileSync(`${folder}/${file}`)).length }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(10)}  ${file}`)
console.log(`${kilobytes(total).padStart(10)}  at the start, of ${kilobytes(limit)}`)
if (total > limit) {
  console.error('The window has become too heavy: load later what the first screen does not need.')
  process.exitCode = 1
}
