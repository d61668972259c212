import { rm } from 'node:fs/promises'
import { keepFirstStart } from './data-folder.ts'
import { RealServer } from './server.ts'

/** Before all tests: one first start, whose folder every server of the tests begins with. Filling a database takes seconds. */
export default async function startFirst(): Promise<() => Promise<void>> {
  const server = await RealServer.start()
  await server.end()
  keepFirstStart(server.folder)
  return () => rm(server.folder, { recursive: true, force: true })
}
