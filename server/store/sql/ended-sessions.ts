import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { EndedSession } from '../store.ts'
import { signalChannel } from './signals.ts'
import { isStorable } from './sql-errors.ts'
import type { Tables } from './tables.ts'

/** Ends a session and tells of it in one transaction, and forgets those whose tokens are over anyway. */
export async function endSession(db: Kysely<Tables>, { id, until }: EndedSession, now: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`delete from ended_sessions where until <= ${now}::timestamptz`.execute(trx)
    await trx
      .insertInto('ended_sessions')
      .values({ id, until })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const payload = JSON.stringify({ kind: 'session-ended', sessionId: id })
    await sql`select pg_notify(${signalChannel}, ${payload})`.execute(trx)
  })
}

/** Asked with every request: one step down the index of a table that holds no more than a shift's sign-outs. */
export async function isSessionEnded(db: Kysely<Tables>, id: string): Promise<boolean> {
  if (!isStorable(id)) return false
  return (await db.selectFrom('ended_sessions').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
