import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** Sessions that were signed out of, kept for as long as their tokens would have been good. */
export async function createEndedSessions(db: Kysely<unknown>): Promise<void> {
  await sql`create table ended_sessions (id text primary key, until timestamptz not null)`.execute(db)
  await sql`create index ended_sessions_until on ended_sessions (until)`.execute(db)
}
