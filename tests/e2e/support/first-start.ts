import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFirstStart } from './data-folder.ts'
import { RealServer } from './server.ts'

/**
 * Begins one first start, whose folder every server of the tests begins with: filling a database takes seconds. The tests
 * do not wait for it until they need it; browsers take as long to come up.
 */
export default async function beginFirstStart(): Promise<() => Promise<void>> {
  const place = await mkdtemp(join(tmpdir(), 'okno-e2e-first-'))
  const folder = join(place, 'data')
  keepFirstStart(folder)
  const made = makeFirstStart(folder).catch((failure: unknown) => console.error(failure))
  return async () => {
    await made
    await rm(place, { recursive: true, force: true })
  }
}

async function makeFirstStart(folder: string): Promise<void> {
  // Said though it is so without: a server with settings of its own begins with an empty folder.
  const server = await RealServer.start({ OKNO_DEMO_DATA: 'on' })
  await server.end()
  await rename(server.folder, folder)
}
