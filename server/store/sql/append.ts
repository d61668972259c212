import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { ConsentUnproven } from '../store.ts'
import type { AppendResult, AppendUnit, SealedEntry, Signal, StreamHead, StreamId } from '../store.ts'
import { readPosition } from './read-position.ts'
import { isDeadlock, isUnproven, requireStorable } from './sql-errors.ts'
import { signalChannel } from './signals.ts'
import type { Tables } from './tables.ts'
import { writeEvidence } from './evidence.ts'
import { writeViews } from './write-views.ts'

/** Parameters of one statement are counted in 16 bits by the protocol; ten columns stand in a row of the journal. */
const rowsPerInsert = 1_000
const attempts = 4

class Refused extends Error {
  readonly result: AppendResult
  constructor(result: AppendResult) {
    super('append refused')
    this.result = result
  }
}

/** One transaction: idempotent answer, expected versions, heads, views, entries, and the signal that tells of them. */
export async function append(db: Kysely<Tables>, unit: AppendUnit): Promise<AppendResult> {
  requireStorable(unit)
  for (let attempt = 1; ; attempt += 1)
    try {
      return await db.transaction().execute(async (trx) => ({ ok: true, position: await appendWithin(trx, unit) }))
    } catch (error) {
      if (error instanceof Refused) return error.result
      if (isUnproven(error)) throw new ConsentUnproven('A consent without proof.', { cause: error })
      // Nothing of a deadlocked transaction stays; the other side has gone through, so the second try meets its result.
      if (!isDeadlock(error) || attempt === attempts) throw error
    }
}

async function appendWithin(trx: Transaction<Tables>, unit: AppendUnit): Promise<number> {
  // First of all: a parallel request with the same key waits here until this one has committed or gone.
  if (unit.answer) await keepAnswer(trx, unit.answer)
  await expectVersions(trx, unit.expect)
  await writeHeads(trx, unit)
  await writeViews(trx, unit.views)
  await writeEvidence(trx, unit.evidence ?? [])
  // Last: from here to the commit nobody else appends.
  return unit.entries.length > 0 ? writeEntries(trx, unit.entries) : readPosition(trx)
}

async function keepAnswer(trx: Transaction<Tables>, answer: NonNullable<AppendUnit['answer']>): Promise<void> {
  const { operatorId, key, fingerprint, status, body, etag } = answer
  const kept = await trx
    .insertInto('idempotency')
    .values({ operator_id: operatorId, key: key.toLowerCase(), fingerprint, status, body, etag: etag ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!kept) throw new Refused({ ok: false, why: 'key-known' })
}

/** Locks the heads in one order for everybody, so that two writers of the same streams do not wait for each other. */
async function expectVersions(trx: Transaction<Tables>, expect: AppendUnit['expect']): Promise<void> {
  const known = expect.filter(({ version }) => version > 0).map(({ stream }) => stream)
  const locked = known.length > 0 ? await readHeads(trx, known).forUpdate().execute() : []
  const fresh = expect.filter(({ version }) => version === 0).map(({ stream }) => stream)
  const present = fresh.length > 0 ? await readHeads(trx, fresh).execute() : []
  const versions = new Map([...locked, ...present].map(({ stream, version }) => [stream, version]))
  for (const { stream, version } of expect) refuseStale(stream, version, versions.get(stream) ?? 0)
}

function readHeads(trx: Transaction<Tables>, streams: string[]) {
  return trx.selectFrom('heads').select(['stream', 'version']).where('stream', 'in', streams).orderBy('stream')
}

function refuseStale(stream: StreamId, expected: number, actual: number): void {
  if (expected !== actual) throw new Refused({ ok: false, why: 'stale', stream, version: actual })
}

async function writeHeads(trx: Transaction<Tables>, unit: AppendUnit): Promise<void> {
  const fresh = new Set(unit.expect.filter(({ version }) => version === 0).map(({ stream }) => stream))
  const inOrder = unit.heads.toSorted((a, b) => (a.stream < b.stream ? -1 : 1))
  for (const { stream, head } of inOrder) {
    const row = headRow(stream, head)
    if (!fresh.has(stream)) {
      const { version, hash, state } = row
      await trx.updateTable('heads').set({ version, hash, state }).where('stream', '=', stream).execute()
      continue
    }
    const made = await trx
      .insertInto('heads')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('stream')
      .executeTakeFirst()
    // Somebody else began this stream while we were waiting to.
    if (!made) refuseStale(stream, 0, (await readHeads(trx, [stream]).executeTakeFirstOrThrow()).version)
  }
}

function headRow(stream: StreamId, { version, hash, state }: StreamHead) {
  return { stream, kind: stream.slice(0, stream.indexOf(':')), version, hash, state: JSON.stringify(state ?? null) }
}

/**
 * Gives the entries their positions and tells of them. The counter's row stays locked until the commit: positions are
 * gapless, and whoever sees one sees every earlier one. A sequence would give them in the order of asking, and a
 * reader that follows by position would lose those that commit late.
 */
async function writeEntries(trx: Transaction<Tables>, entries: readonly SealedEntry[]): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    update counters set value = value + ${entries.length} where name = 'position'
    returning value, pg_notify(${signalChannel}, json_build_object('kind', ${'appended' satisfies Signal['kind']}::text, 'position', value)::text)
  `.execute(trx)
  const last = Number(rows[0]?.value)
  const before = last - entries.length
  const records = entries.map((entry, index) => ({
    position: before + index + 1,
    stream: entry.stream,
    version: entry.version,
    id: entry.id,
    type: entry.type,
    at: entry.at,
    actor: JSON.stringify(entry.actor),
    data: JSON.stringify(entry.data ?? null),
    prev_hash: entry.prevHash,
    hash: entry.hash,
  }))
  for (let from = 0; from < records.length; from += rowsPerInsert)
    await trx
      .insertInto('journal')
      .values(records.slice(from, from + rowsPerInsert))
      .execute()
  return last
}
