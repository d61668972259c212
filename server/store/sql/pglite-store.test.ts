import { sql } from 'kysely'
import { describeStore } from '../store.contract.ts'
import { dumpTemplate } from './make-template.ts'
import { openPgliteInMemory } from './open-pglite.ts'
import { openSqlStore } from './open-sql-store.ts'

let template: Promise<Blob> | undefined

describeStore('PGlite', async () => {
  template ??= dumpTemplate('none')
  const database = await openPgliteInMemory(await template)
  const store = await openSqlStore(database)
  return { store, tamper: (statement) => sql.raw(statement).execute(database.db), close: () => store.close() }
})
