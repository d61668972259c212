// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/*
 * Lays a brotli and a gzip copy beside every text of the built window, so that the server need not compress. Takes
 * another folder as its argument, for what was built elsewhere.
 */

const folder = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/app')
const texts = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest'])
const worthIt = 1_024

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => texts.has(extname(name)))
await Promise.all(
  files.map(async (name) => {
    // The build's own notes are served to nobody.
    if (name.startsWith('.')) return
    const file = join(folder, name)
    const body = readFileSync(file)
    if (body.byteLength < worthIt) return
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } }),
      promisify(gzip)(body, { level: 9 }),
    ])
    writeFileSync(`${file}.br`, br)
    writeFileSync(`${file}.gz`, gz)
  }),
)
