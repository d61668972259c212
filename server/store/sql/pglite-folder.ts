import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { extract } from 'tar'
import { lockFolder } from './folder-lock.ts'
import { DatabaseUnusable } from './sql-database.ts'

export interface PgliteWays {
  /** Opens a database, or makes a new one by initdb. */
  open(dataDir: string): Promise<PGlite>
  /** Archive of the folder of an empty, migrated database; without it the first start takes initdb's seconds. */
  template?: string | undefined
}

/** The database's own folder inside the folder of data, which also holds the lock. */
const inside = 'database'
const unfinished = 'database.part'

/**
 * Opens the database of a folder that is locked first. A new database is made aside and moved into its place when it is
 * whole: a start that was killed half-way leaves nothing that looks like a database.
 */
export async function openFolder(folder: string, ways: PgliteWays): Promise<{ pglite: PGlite; release: () => void }> {
  const release = lockFolder(folder)
  try {
    const place = join(resolve(folder), inside)
    if (!existsSync(join(place, 'PG_VERSION'))) await makeDatabase(folder, ways)
    return { pglite: await open(place, ways), release }
  } catch (error) {
    release()
    throw error
  }
}

async function open(place: string, ways: PgliteWays): Promise<PGlite> {
  try {
    return await ways.open(place)
  } catch (error) {
    throw new DatabaseUnusable(
      `База данных в папке «${place}» не открывается. · The database in the folder "${place}" does not open.`,
      { cause: error },
    )
  }
}

async function makeDatabase(folder: string, ways: PgliteWays): Promise<void> {
  const place = join(resolve(folder), inside)
  // Without its version file a folder with something in it is not ours to clear.
  if (existsSync(place) && readdirSync(place).length > 0)
    throw new DatabaseUnusable(
      `В папке «${place}» лежит не база данных: задайте другую в OKNO_DATA. · The folder "${place}" holds no database: name another in OKNO_DATA.`,
    )
  const aside = join(resolve(folder), unfinished)
  rmSync(aside, { recursive: true, force: true })
  if (ways.template !== undefined && existsSync(ways.template)) unpack(ways.template, aside)
  else await (await ways.open(aside)).close()
  renameSync(aside, place)
}

/** Not by PGlite itself: it reads a template by starting on it, which takes three times as long as laying the files out. */
function unpack(template: string, folder: string): void {
  mkdirSync(folder)
  try {
    extract({ file: template, cwd: folder, sync: true })
  } catch (error) {
    throw new DatabaseUnusable(
      `Заготовка базы данных «${template}» испорчена: соберите сервер заново, npm run build. · The template of the database "${template}" is damaged: build the server anew, npm run build.`,
      { cause: error },
    )
  }
}
