import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What this database can do beyond plain SQL; search works without either, only less forgiving. */
export interface SearchAids {
  /** pg_trgm is there and knows Cyrillic letters, which it does not under the C locale. */
  trigrams: boolean
  /** The collation that puts ё beside е, where the database was built with ICU. */
  collation: 'und-x-icu' | undefined
}

/**
 * Looks what is there, and adds what may be added. Not a migration: the rights may be missing today and given tomorrow,
 * and a hosted PostgreSQL may never give them.
 */
export async function prepareSearch(db: Kysely<Tables>): Promise<SearchAids> {
  const trigrams = await addTrigrams(db)
  const { rows } = await sql`select from pg_collation where collname = 'und-x-icu'`.execute(db)
  return { trigrams, collation: rows.length > 0 ? 'und-x-icu' : undefined }
}

async function addTrigrams(db: Kysely<Tables>): Promise<boolean> {
  try {
    await addExtension(db)
    const { rows } = await sql<{ alike: boolean }>`
      select similarity('подпись', 'подписи') > 0 as alike`.execute(db)
    if (!rows[0]?.alike) return false
    await addIndexes(db)
    return true
  } catch {
    // No right to create it, or it lies in a schema we do not see: search does without.
    return false
  }
}

async function addExtension(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select from pg_extension where extname = 'pg_trgm'`.execute(db)
  // Another server may be adding it this very moment.
  if (rows.length === 0) await sql`create extension if not exists pg_trgm`.execute(db).catch(() => undefined)
}

async function addIndexes(db: Kysely<Tables>): Promise<void> {
  await sql`create index if not exists clients_name on clients using gin (name_words gin_trgm_ops)`.execute(db)
  await sql`create index if not exists clients_keys on clients using gin (keys gin_trgm_ops)`.execute(db)
}
