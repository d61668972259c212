import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { unnamedBank } from '../../server/bank.ts'
import { runServer } from '../../server/node/run-server.ts'
import { createDatabase } from '../setup/postgres.ts'
import { describeContract } from './describe-contract.ts'
import { overHttpInTurn } from './support/over-http.ts'

/**
 * The server as it runs for people: over TCP, with the window's files and headers around the api, and two of it side by
 * side on one database, as in production. Whichever answers, the promises are the same.
 */
describeContract('Node over HTTP, two servers on one PostgreSQL', async () => {
  const { url, drop } = await createDatabase(inject('postgresUrl'))
  const folder = await mkdtemp(join(tmpdir(), 'okno-contract-'))
  const start = () =>
    runServer(
      {
        host: '127.0.0.1',
        port: 0,
        database: { kind: 'postgres', url },
        signIn: 'personas',
        demoData: false,
        bank: unnamedBank,
      },
      { version: 'test', app: folder, template: join(folder, 'none'), onFailure: (failure) => console.error(failure) },
    )
  const servers = [await start(), await start()]
  const urls = servers.map((server) => server.url)
  return overHttpInTurn(urls, async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await drop()
    await rm(folder, { recursive: true, force: true })
  })
})
