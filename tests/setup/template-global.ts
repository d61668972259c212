import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import { isBuilt } from '../../scripts/build.js'
import { beginOnce } from './begin-once.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the empty database will lie as a file, once it is made: see `pgliteTemplate`. */
    pgliteTemplate: string
  }
}

/** What `npm run build` made for first starts. */
const built = 'dist/pglite-template.tar.gz'

/**
 * Begins one empty database for every worker of a run, and lets the tests begin meanwhile: making it takes seconds, and
 * most tests need none. By a process of its own, which compiles the database's code quickly rather than well; or that of
 * the last build, where it is fresh.
 */
export default function beginTemplate(project: TestProject): () => void {
  const { result, isFirst } = beginOnce('template', begin)
  const { file, stop } = result
  project.provide('pgliteTemplate', file)
  return isFirst ? stop : () => undefined
}

function begin(): { file: string; stop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'okno-template-'))
  const file = join(folder, 'template.tar')
  const stop = () => rmSync(folder, { recursive: true, force: true })
  if (existsSync(built) && isBuilt('server')) {
    writeFileSync(file, gunzipSync(readFileSync(built)))
    return { file, stop }
  }
  const writer = spawn(process.execPath, ['--liftoff-only', join(import.meta.dirname, 'write-template.ts'), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return {
    file,
    stop() {
      writer.kill()
      stop()
    },
  }
}
