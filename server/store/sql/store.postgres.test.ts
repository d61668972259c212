import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createDatabase } from '../../../tests/setup/postgres.ts'
import { describeSearch } from '../contract/searching.ts'
import type { OpenedStore } from '../contract/opened-store.ts'
import { describeStore } from '../store.contract.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlStore } from './open-sql-store.ts'
import { prepareSearch } from './search-aids.ts'

async function open(options: { locale?: 'C' } = {}): Promise<OpenedStore> {
  const { url, drop } = await createDatabase(inject('postgresUrl'), options)
  const database = await openPostgres(url)
  // Two servers that start at once on a new database: one migrates, the other waits.
  const [store, other] = await Promise.all([openSqlStore(database), openPostgres(url).then(openSqlStore)])
  return {
    store,
    other,
    tamper: (statement) => sql.raw(statement).execute(database.db),
    async close() {
      await Promise.all([store.close(), other.close()])
      await drop()
    },
  }
}

describeStore('PostgreSQL', () => open())

describe('store: PostgreSQL whose letters end with ASCII, so that trigrams are of no use', () => {
  let opened: OpenedStore
  beforeAll(async () => {
    opened = await open({ locale: 'C' })
  })
  afterAll(() => opened.close())

  it('does without them', async () => {
    const { url, drop } = await createDatabase(inject('postgresUrl'), { locale: 'C' })
    const database = await openPostgres(url)
    await openSqlStore(database)
    expect(await prepareSearch(database.db)).toEqual({ trigrams: false, collation: 'und-x-icu' })
    await database.close()
    await drop()
  })
  describeSearch(() => opened)
})
