import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { EvidenceContent } from '../store.ts'
import { isStorable } from './sql-errors.ts'
import type { Tables } from './tables.ts'

/** Keeps files; what is there already under its hash stays. The database checks the hash of what it keeps. */
export async function writeEvidence(db: Kysely<Tables>, files: readonly EvidenceContent[]): Promise<void> {
  for (const { clientId, sha256, type, size, base64 } of files)
    await sql`
      insert into evidence (client_id, sha256, type, size, content)
      values (${clientId}, ${sha256}, ${type}, ${size}, decode(${base64}::text, 'base64'))
      on conflict do nothing`.execute(db)
}

/** A file of a client by its hash, as the database holds it now. */
export async function readEvidence(
  db: Kysely<Tables>,
  clientId: string,
  sha256: string,
): Promise<EvidenceContent | undefined> {
  if (!isStorable(clientId) || !isStorable(sha256)) return undefined
  const row = await db
    .selectFrom('evidence')
    // In lines of 76 letters, as e-mail once wanted it.
    .select(['type', 'size', sql<string>`translate(encode(content, 'base64'), E'\\n', '')`.as('base64')])
    .where('client_id', '=', clientId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row && { clientId, sha256, ...row }
}
