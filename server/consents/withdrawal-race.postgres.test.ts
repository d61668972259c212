import { afterAll, inject } from 'vitest'
import { createDatabase } from '../../tests/setup/postgres.ts'
import { openPostgres } from '../store/sql/open-postgres.ts'
import { openSqlStore } from '../store/sql/open-sql-store.ts'
import { describeWithdrawalRace } from './withdrawal-race.contract.ts'

let drop: (() => Promise<void>) | undefined
afterAll(() => drop?.())

describeWithdrawalRace('PostgreSQL', 100, async () => {
  const database = await createDatabase(inject('postgresUrl'))
  drop = database.drop
  return openSqlStore(await openPostgres(database.url))
})
