import { sql } from 'kysely'
import { createApi } from '../server/api.ts'
import { createHost } from '../server/node/host.ts'
import { listen } from '../server/node/listen.ts'
import { cookieKeeper } from '../server/session/session-keeper.ts'
import { openPostgres } from '../server/store/sql/open-postgres.ts'
import { openSqlStore } from '../server/store/sql/open-sql-store.ts'
import { purposes } from '../src/contract/codes.ts'
import { createDatabase, startPostgres } from '../tests/setup/postgres.ts'
import { fillRegistry } from './consents/fill-registry.ts'
import { percentiles } from './consents/percentiles.ts'

/*
 * `npm run bench:consents`: how long the whole consent state of a client takes at the API, over HTTP, with a registry of
 * 1,000,000 records in PostgreSQL on this machine. `CONSENT_RECORDS` for another size, `READS` for more or fewer reads.
 */

const records = Number(process.env['CONSENT_RECORDS'] ?? 1_000_000)
const reads = Number(process.env['READS'] ?? 5_000)
const clients = Math.ceil(records / purposes.length)
const limitMs = 20

const say = (line: string) => process.stdout.write(`${line}\n`)
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const postgres = await startPostgres()
const { url, drop } = await createDatabase(postgres.url)
const database = await openPostgres(url)
const store = await openSqlStore(database)
const api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'bench' })
const host = createHost({
  api,
  files: async () => undefined,
  ownNamesOnly: true,
  onFailure: (failure) => console.error(failure),
})
const server = await listen(host, () => new Response(null, { status: 400 }), { host: '127.0.0.1', port: 0 })

try {
  const began = performance.now()
  const ids = await fillRegistry(database.db, clients)
  const { rows } = await sql<{ size: string; entries: string; rows: string }>`
    select pg_size_pretty(pg_database_size(current_database())) as size,
      (select count(*) from journal) as entries, (select count(*) from consents) as rows`.execute(database.db)
  const { size, entries, rows: kept } = rows[0]!
  say(
    `filled in ${seconds(began)}: ${kept} records of ${clients} clients, ${entries} entries, ${size} (${postgres.from} PostgreSQL)`,
  )

  const signedIn = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'anna' }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
  const read = async (path: string): Promise<number> => {
    const start = performance.now()
    const response = await fetch(`${server.url}/api/clients/${path}`, { headers: { cookie } })
    const body = (await response.json()) as { items?: unknown[]; records?: unknown[] }
    if (!response.ok || !(body.items ?? body.records)?.length) throw new Error(`${path}: ${response.status}`)
    return performance.now() - start
  }
  /** An answer that asks the database one small thing: what this machine takes for any request at all just now. */
  const floor = async (): Promise<number> => {
    const start = performance.now()
    await (await fetch(`${server.url}/api/health`)).json()
    return performance.now() - start
  }
  const anybody = () => ids[Math.floor(Math.random() * ids.length)]!
  const measure = async (title: string, pathOf: (id: string) => string, count: number, atOnce: number) => {
    const times: number[] = []
    const floors: number[] = []
    const worker = async () => {
      while (times.length < count) {
        times.push(await read(pathOf(anybody())))
        floors.push(await floor())
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    const { p50, p95, p99, most } = percentiles(times)
    const bare = percentiles(floors)
    say(
      `${title}: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, most ${most} ms (${times.length} reads, ${atOnce} at once; health beside it: p50 ${bare.p50} ms, p95 ${bare.p95} ms)`,
    )
    return p95
  }

  await measure('warming up', (id) => `${id}/consents`, 200, 1)
  const p95 = await measure('all consents of a client', (id) => `${id}/consents`, reads, 1)
  await measure('all consents of a client', (id) => `${id}/consents`, reads, 8)
  await measure('history of a purpose', (id) => `${id}/consents/photo`, Math.ceil(reads / 5), 1)
  say(`${p95 < limitMs ? 'holds' : 'DOES NOT HOLD'}: p95 under ${limitMs} ms`)
  if (p95 >= limitMs) process.exitCode = 1
} finally {
  api.close()
  await server.stop(500)
  await store.close()
  await drop()
  await postgres.stop()
}
