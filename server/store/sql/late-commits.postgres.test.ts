import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { createDatabase } from '../../../tests/setup/postgres.ts'
import type { Store } from '../store.ts'
import { makeUnit, newStream } from '../contract/make.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlStore } from './open-sql-store.ts'

/*
 * Why positions are not given by a sequence. The first test is the control: the same readers and writers on a plain
 * `bigserial` do lose entries, so the silence of the second one means something.
 */

const writers = 8
const appendsOfEach = 60
let url: string
let drop: () => Promise<void>

beforeAll(async () => {
  ;({ url, drop } = await createDatabase(inject('postgresUrl')))
})
afterAll(() => drop())

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

it('a sequence loses what commits late to a reader who follows by number', async () => {
  const [slow, quick, reader] = await Promise.all([connect(), connect(), connect()])
  await reader.query('create table naive (seq bigserial primary key, note text)')
  await slow.query('begin')
  await slow.query("insert into naive (note) values ('late')")
  await quick.query("insert into naive (note) values ('soon')")
  const read = async (after: number) =>
    (await reader.query<{ seq: string; note: string }>('select * from naive where seq > $1 order by seq', [after])).rows
  const seen = await read(0)
  await slow.query('commit')
  const last = Math.max(...seen.map(({ seq }) => Number(seq)))
  expect([...seen, ...(await read(last))].map(({ note }) => note)).toEqual(['soon'])
  await Promise.all([slow, quick, reader].map((client) => client.end()))
})

it('under load a sequence loses many', async () => {
  const reader = await connect()
  await reader.query('create table naive_load (seq bigserial primary key)')
  let writing = true
  const seen = new Set<string>()
  const follow = async () => {
    let last = '0'
    for (;;) {
      const final = !writing
      const { rows } = await reader.query<{ seq: string }>('select seq from naive_load where seq > $1 order by seq', [
        last,
      ])
      for (const { seq } of rows) seen.add(seq)
      last = rows.at(-1)?.seq ?? last
      if (final && rows.length === 0) return
    }
  }
  const write = async () => {
    const client = await connect()
    for (let n = 0; n < appendsOfEach; n += 1) {
      await client.query('begin')
      await client.query('insert into naive_load default values')
      await client.query('select pg_sleep(random() * 0.004)')
      await client.query('commit')
    }
    await client.end()
  }
  const reading = follow()
  await Promise.all(Array.from({ length: writers }, write))
  writing = false
  await reading
  await reader.end()
  expect(seen.size).toBeLessThan(writers * appendsOfEach)
})

it('the journal loses none', async () => {
  const stores = await Promise.all([1, 2].map(async () => openSqlStore(await openPostgres(url))))
  const [first, second] = stores as [Store, Store]
  let writing = true
  const seen: number[] = []
  const follow = async () => {
    for (;;) {
      const final = !writing
      const entries = await second.entriesAfter(seen.at(-1) ?? 0, 100)
      seen.push(...entries.map(({ position }) => position))
      if (final && entries.length === 0) return
    }
  }
  const write = async (store: Store) => {
    const stream = newStream()
    for (let n = 0; n < appendsOfEach; n += 1) await store.append(await makeUnit(store, stream, [{ n }]))
  }
  const reading = follow()
  await Promise.all(Array.from({ length: writers }, (_, i) => write(i % 2 ? first : second)))
  writing = false
  await reading
  expect(seen).toEqual(Array.from({ length: writers * appendsOfEach }, (_, i) => i + 1))
  await Promise.all(stores.map((store) => store.close()))
}, 30_000)
