import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const secretLength = 32

/** The store's secret; whoever asks first makes it, and of two who ask at once both get the one that was kept. */
export async function readSecret(db: Kysely<Tables>): Promise<string> {
  const read = () => db.selectFrom('secrets').select('value').where('name', '=', 'store').executeTakeFirst()
  const kept = await read()
  if (kept) return kept.value
  await db
    .insertInto('secrets')
    .values({ name: 'store', value: makeSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await read()
  if (!made) throw new Error('The secret of the store was not kept.')
  return made.value
}

function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretLength))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
