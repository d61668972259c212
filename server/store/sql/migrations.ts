import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration } from 'kysely/migration'
import { createJournal } from './migrations/0001-journal.ts'
import { createViews } from './migrations/0002-views.ts'
import { guardConsents } from './migrations/0003-consents.ts'
import { createEndedSessions } from './migrations/0004-ended-sessions.ts'
import { countFindings } from './migrations/0005-findings.ts'
import { countScriptUses } from './migrations/0006-script-uses.ts'
import { DatabaseUnusable } from './sql-database.ts'

/** In order of their names; one that was released is never changed, only followed by another. */
const migrations: Record<string, Migration> = {
  '0001-journal': { up: createJournal },
  '0002-views': { up: createViews },
  '0003-consents': { up: guardConsents },
  '0004-ended-sessions': { up: createEndedSessions },
  '0005-findings': { up: countFindings },
  '0006-script-uses': { up: countScriptUses },
}

/** Brings a database to the newest shape. Several servers may start at once: one migrates, the others wait. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error)
    throw new DatabaseUnusable('The database could not be brought to the shape this version needs.', { cause: error })
}
