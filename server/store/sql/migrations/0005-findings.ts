import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/** What became of the findings of each reply, per rule: summed up where somebody asks which rules are noisy. */
export async function countFindings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table findings (
      entry_id text not null,
      rule text not null,
      found integer not null,
      dismissed integer not null,
      mended integer not null,
      overridden integer not null,
      primary key (entry_id, rule)
    )`.execute(db)
}
