import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/real-input/', import.meta.url))

/** A real text that may stand beside the project; undefined where it does not: a clone of the project has none. */
export function readRealInput(file: string): string | undefined {
  return existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : undefined
}
