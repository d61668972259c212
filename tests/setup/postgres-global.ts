import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which a test file makes a database of its own, by `createDatabase`. */
    postgresUrl: string
  }
}

/** One server for all test files of a run. */
export default async function startForTests(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
