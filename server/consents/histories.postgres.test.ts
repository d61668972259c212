import { afterAll, inject } from 'vitest'
import { createDatabase } from '../../tests/setup/postgres.ts'
import { openPostgres } from '../store/sql/open-postgres.ts'
import { openSqlStore } from '../store/sql/open-sql-store.ts'
import { describeHistories } from './histories.contract.ts'

let drop: (() => Promise<void>) | undefined
afterAll(() => drop?.())

describeHistories('PostgreSQL', 50, async () => {
  const database = await createDatabase(inject('postgresUrl'))
  drop = database.drop
  return openSqlStore(await openPostgres(database.url))
})
