import { cpSync, existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const kept = 'E2E_FIRST_START'
const patienceMs = 60_000

/** Tells every process of the tests where the folder that a first start leaves will lie, once it is whole. */
export function keepFirstStart(folder: string): void {
  process.env[kept] = folder
}

/** A folder of data for one server: `empty`, or as after a first start where there was one. */
export async function newFolder({ empty }: { empty: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-e2e-'))
  const first = process.env[kept]
  if (!first || empty) return folder
  for (const until = Date.now() + patienceMs; !existsSync(first); await wait(50))
    if (Date.now() > until) throw new Error('The first start of the tests did not end; what stopped it stands above.')
  // A thousand small files: one by one with promises they take four times as long.
  cpSync(first, folder, { recursive: true })
  return folder
}
