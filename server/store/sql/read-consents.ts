import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { ConsentState, Purpose } from '../../../src/contract/codes.ts'
import { consentsCursor, readConsentsCursor } from '../consents-cursor.ts'
import type { ConsentRow, ConsentsQuery } from '../store.ts'
import type { Tables } from './tables.ts'

/** Consents across clients, in the order of their clients and purposes by code points: one order in every database. */
export async function readConsents(
  db: Kysely<Tables>,
  { state, cursor, limit }: ConsentsQuery,
): Promise<{ items: ConsentRow[]; next: string | null }> {
  const after = readConsentsCursor(cursor)
  let query = db
    .selectFrom('consents')
    .leftJoin('clients', 'clients.id', 'consents.client_id')
    .select([
      'consents.client_id',
      'consents.purpose',
      'consents.state',
      'consents.in_force',
      'consents.since',
      'consents.consent',
      sql<string | null>`clients."row" ->> 'name'`.as('name'),
    ])
    .where('consents.consent', 'is not', null)
    .orderBy(sql`consents.client_id collate "C", consents.purpose collate "C"`)
    .limit(limit + 1)
  if (state !== undefined) query = query.where('consents.state', '=', state)
  if (after)
    query = query.where(
      sql<boolean>`(consents.client_id collate "C", consents.purpose collate "C") > (${after.clientId}, ${after.purpose})`,
    )
  const rows = await query.execute()
  const items = rows.slice(0, limit).map((row) => ({
    clientId: row.client_id,
    clientName: row.name ?? '',
    purpose: row.purpose as Purpose,
    state: row.state as ConsentState,
    inForce: row.in_force,
    since: row.since,
    consent: row.consent!,
  }))
  const last = items.at(-1)
  return { items, next: last && rows.length > limit ? consentsCursor(last) : null }
}

export async function countConsents(db: Kysely<Tables>, state: ConsentState): Promise<number> {
  const { count } = await db
    .selectFrom('consents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', state)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Consents whose term is over by the given moment and that still stand as given. Instants are texts of one form. */
export async function readOverdueConsents(
  db: Kysely<Tables>,
  now: string,
  limit: number,
): Promise<{ clientId: string; purpose: Purpose }[]> {
  const rows = await db
    .selectFrom('consents')
    .select(['client_id', 'purpose'])
    .where('state', '=', 'given')
    .where('valid_to', 'is not', null)
    .where('valid_to', '<=', now)
    .orderBy('valid_to')
    .limit(limit)
    .execute()
  return rows.map(({ client_id: clientId, purpose }) => ({ clientId, purpose: purpose as Purpose }))
}
