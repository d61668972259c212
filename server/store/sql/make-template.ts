import { PGlite } from '@electric-sql/pglite'
import { openPgliteOn, pgliteOptions } from './open-pglite.ts'
import { openSqlStore } from './open-sql-store.ts'

/** An empty database in its newest shape, as an archive of its folder: a first start copies it instead of making one. */
export async function dumpTemplate(compression: 'gzip' | 'none'): Promise<Blob> {
  const pglite = await PGlite.create(pgliteOptions)
  const store = await openSqlStore(openPgliteOn(pglite))
  await pglite.query('vacuum analyze')
  await pglite.query('checkpoint')
  const dump = await pglite.dumpDataDir(compression)
  await store.close()
  return dump
}
