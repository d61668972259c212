import { sql } from 'kysely'
import { pgliteTemplate } from '../../../tests/setup/template.ts'
import { describeStore } from '../store.contract.ts'
import { openPgliteInMemory } from './open-pglite.ts'
import { openSqlStore } from './open-sql-store.ts'

describeStore('PGlite', async () => {
  const database = await openPgliteInMemory(await pgliteTemplate())
  const store = await openSqlStore(database)
  return { store, tamper: (statement) => sql.raw(statement).execute(database.db), close: () => store.close() }
})
