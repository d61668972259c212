import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The last position of the journal. */
export async function readPosition(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('counters').select('value').where('name', '=', 'position').executeTakeFirstOrThrow()
  return row.value
}
