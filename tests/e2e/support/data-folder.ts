import { cpSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const kept = 'E2E_FIRST_START'

/** Remembers, for every process of the tests, the folder that a first start has left. */
export function keepFirstStart(folder: string): void {
  process.env[kept] = folder
}

/** A folder of data for one server: `empty`, or as after a first start where there was one. */
export async function newFolder({ empty }: { empty: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-e2e-'))
  const first = process.env[kept]
  // A thousand small files: one by one with promises they take four times as long.
  if (first && !empty) cpSync(first, folder, { recursive: true })
  return folder
}
