import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect } from 'kysely'
import { openFolder } from './pglite-folder.ts'
import type { SqlDatabase } from './sql-database.ts'
import type { Tables } from './tables.ts'

const int8 = 20

/**
 * How PGlite is opened everywhere: what makes the template must give what later opens it. Its own 128 MB of buffers are
 * filled with zeros at every start, half a second of it, and hold more than a database on one desk has: 32 MB do. The
 * log's files are of 1 MB rather than 16: an empty database is a quarter smaller with them.
 */
export const pgliteOptions = {
  extensions: { pg_trgm },
  parsers: { [int8]: Number },
  initDbStartParams: ['--wal-segsize=1'],
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
}

/**
 * The embedded database in a folder, which no other process may open meanwhile. A new folder is filled from the template
 * where there is one: seconds less than having the database made anew.
 */
export async function openPglite(folder: string, options: { template?: string } = {}): Promise<SqlDatabase> {
  const held = await openFolder(folder, {
    open: (dataDir) => PGlite.create({ ...pgliteOptions, dataDir }),
    template: options.template,
  })
  return openPgliteOn(held.pglite, held.release)
}

/** An embedded database in memory, for tests; gone when closed. */
export async function openPgliteInMemory(loadDataDir?: Blob): Promise<SqlDatabase> {
  return openPgliteOn(await PGlite.create({ ...pgliteOptions, ...(loadDataDir && { loadDataDir }) }))
}

/** The way to a PGlite that is open already. */
export function openPgliteOn(pglite: PGlite, release?: () => void): SqlDatabase {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  return {
    kind: 'pglite',
    db,
    async listen(channel, hear) {
      await pglite.listen(channel, hear)
    },
    async close() {
      try {
        // Not by Kysely alone: it closes only what it has asked something.
        if (!pglite.closed) await pglite.close()
        await db.destroy()
      } finally {
        release?.()
      }
    },
  }
}
