import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '../../../src/contract/common.ts'
import type { StoredEntry, StreamId } from '../store.ts'
import { isStorable } from './sql-errors.ts'
import type { Tables } from './tables.ts'

const rowsPerStep = 1_000

/** Entries of one stream, oldest first: the newest before a version, or, with `after` alone, the first after it. */
export async function readEntriesOf(
  db: Kysely<Tables>,
  stream: StreamId,
  { before, after, limit }: { before?: number; after?: number; limit: number },
): Promise<StoredEntry[]> {
  if (!isStorable(stream)) return []
  let query = db.selectFrom('journal').selectAll().where('stream', '=', stream).limit(limit)
  if (before !== undefined) query = query.where('version', '<', before)
  if (after !== undefined) query = query.where('version', '>', after)
  const forwards = after !== undefined && before === undefined
  const rows = await query.orderBy('version', forwards ? 'asc' : 'desc').execute()
  const entries = rows.map(toEntry)
  return forwards ? entries : entries.toReversed()
}

/** Entries of many streams, newest first, strictly before a position. */
export async function readEntriesOfMany(
  db: Kysely<Tables>,
  streams: readonly StreamId[],
  { before, limit }: { before?: number; limit: number },
): Promise<StoredEntry[]> {
  const known = streams.filter(isStorable)
  if (known.length === 0) return []
  let query = db.selectFrom('journal').selectAll().where('stream', 'in', known)
  if (before !== undefined) query = query.where('position', '<', before)
  return (await query.orderBy('position', 'desc').limit(limit).execute()).map(toEntry)
}

/** Entries after a position. Positions are given in the order of commits, so nothing can appear behind the reader. */
export async function readEntriesAfter(db: Kysely<Tables>, position: number, limit: number): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Every entry in order, read in steps, so that no transaction stands open while somebody thinks about them. */
export async function* walkEntries(db: Kysely<Tables>): AsyncGenerator<StoredEntry> {
  let position = 0
  for (;;) {
    const step = await readEntriesAfter(db, position, rowsPerStep)
    yield* step
    const last = step.at(-1)
    if (!last || step.length < rowsPerStep) return
    position = last.position
  }
}

function toEntry(row: Selectable<Tables['journal']>): StoredEntry {
  return {
    position: row.position,
    stream: row.stream as StreamId,
    version: row.version,
    id: row.id,
    type: row.type,
    at: row.at,
    actor: row.actor as Actor,
    data: row.data,
    prevHash: row.prev_hash,
    hash: row.hash,
  }
}
