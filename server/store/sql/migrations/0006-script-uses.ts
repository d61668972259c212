import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** Each use of a script in a reply: how far it went from it and where, and who used it when. */
export async function countScriptUses(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table script_uses (
      entry_id text primary key,
      script_id text not null,
      version integer not null,
      operator_id text,
      used_at text not null,
      edits integer not null,
      phrases integer not null,
      places text[] not null
    )`.execute(db)
  await sql`create index script_uses_of_operator on script_uses (operator_id, script_id, used_at)`.execute(db)
}
