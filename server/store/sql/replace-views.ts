import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { ViewChange } from '../store.ts'
import { readPosition } from './read-position.ts'
import type { Tables } from './tables.ts'
import { writeViews } from './write-views.ts'

const rowsPerStep = 500

/** Entries were appended while views were being rebuilt from older ones: the rebuilding must begin anew. */
export class JournalMoved extends Error {
  override readonly name = 'JournalMoved'
}

/**
 * Puts new views in the place of all old ones. What comes is staged first, as it is usually read from this very
 * database, which in PGlite has one connection; then everything is exchanged in one transaction.
 */
export async function replaceViews(db: Kysely<Tables>, views: AsyncIterable<ViewChange>): Promise<void> {
  const before = await readPosition(db)
  await sql`truncate staged_views`.execute(db)
  await stage(db, views)
  await db.transaction().execute(async (trx) => {
    // In the order in which an append takes them.
    await sql`lock table cases, clients, case_texts, consents, findings, script_uses in exclusive mode`.execute(trx)
    if ((await readPosition(trx)) !== before)
      throw new JournalMoved('Entries were appended while the views were being rebuilt; rebuild them again.')
    for (const table of ['cases', 'clients', 'case_texts', 'consents', 'findings', 'script_uses'] as const)
      await trx.deleteFrom(table).execute()
    await moveStaged(trx)
  })
  await sql`truncate staged_views`.execute(db)
}

async function stage(db: Kysely<Tables>, views: AsyncIterable<ViewChange>): Promise<void> {
  let step: ViewChange[] = []
  const flush = async () => {
    if (step.length === 0) return
    await db
      .insertInto('staged_views')
      .values(step.map((change) => ({ change: JSON.stringify(change) })))
      .execute()
    step = []
  }
  for await (const change of views) {
    step.push(change)
    if (step.length === rowsPerStep) await flush()
  }
  await flush()
}

async function moveStaged(db: Kysely<Tables>): Promise<void> {
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('staged_views')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(rowsPerStep)
      .execute()
    await writeViews(
      db,
      rows.map(({ change }) => change),
    )
    if (rows.length < rowsPerStep) return
    last = rows.at(-1)?.id ?? last
  }
}
