import { cpSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { untilThere } from '../../support/until-there.ts'

const kept = 'E2E_FIRST_START'

/** Tells every process of the tests where the folder that a first start leaves will lie, once it is whole. */
export function keepFirstStart(folder: string): void {
  process.env[kept] = folder
}

/** A folder of data for one server: `empty`, or as after a first start where there was one. */
export async function newFolder({ empty }: { empty: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-e2e-'))
  const first = process.env[kept]
  if (!first || empty) return folder
  await untilThere(first, 'The first start of the tests')
  // A thousand small files: one by one with promises they take four times as long.
  cpSync(first, folder, { recursive: true })
  return folder
}
