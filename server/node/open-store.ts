import { openSqlStore } from '../store/sql/open-sql-store.ts'
import type { Store } from '../store/store.ts'
import type { Settings } from './settings.ts'

/** Opens the store the settings name; the driver of the other database is not even loaded. */
export async function openStore(database: Settings['database'], template: string): Promise<Store> {
  if (database.kind === 'postgres') {
    const { openPostgres } = await import('../store/sql/open-postgres.ts')
    return openSqlStore(await openPostgres(database.url))
  }
  const { openPglite } = await import('../store/sql/open-pglite.ts')
  return openSqlStore(await openPglite(database.folder, { template }))
}
