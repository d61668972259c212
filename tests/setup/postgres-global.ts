import type { TestProject } from 'vitest/node'
import { beginOnce } from './begin-once.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which a test file makes a database of its own, by `createDatabase`. */
    postgresUrl: string
  }
}

/** One server for all test files of a run, whatever their project. */
export default async function startForTests(project: TestProject): Promise<() => Promise<void>> {
  const { result, isFirst } = beginOnce('postgres', startPostgres)
  const server = await result
  project.provide('postgresUrl', server.url)
  return isFirst ? server.stop : async () => undefined
}
