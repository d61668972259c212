import { sql } from 'kysely'
import type { CaseRow, KeptAnswer, Store, StreamHead, StreamId } from '../store.ts'
import { append } from './append.ts'
import { endSession, isSessionEnded } from './ended-sessions.ts'
import { readEvidence } from './evidence.ts'
import { countConsents, readConsents, readOverdueConsents } from './read-consents.ts'
import { sumFindings } from './findings.ts'
import { migrate } from './migrations.ts'
import { readEntriesAfter, readEntriesOf, readEntriesOfMany, walkEntries } from './read-entries.ts'
import { readPosition } from './read-position.ts'
import { countQueue, readQueue } from './read-queue.ts'
import { readSecret } from './read-secret.ts'
import { replaceViews } from './replace-views.ts'
import { searchAll } from './search.ts'
import { prepareSearch } from './search-aids.ts'
import { readLastUses, sumScriptUses } from './script-uses.ts'
import { openSignals } from './signals.ts'
import type { SqlDatabase } from './sql-database.ts'
import { isStorable } from './sql-errors.ts'

/** Answers are kept longer than any outbox waits: a window closed over long holidays still sends its reply once. */
const answersAreKept = '90 days'

/** The store on a database of PGlite or PostgreSQL, brought to the newest shape. */
export async function openSqlStore(database: SqlDatabase): Promise<Store> {
  try {
    return await open(database)
  } catch (failure) {
    // Whoever opened it cannot: a folder must not stay locked by a store that never was.
    await database.close()
    throw failure
  }
}

async function open(database: SqlDatabase): Promise<Store> {
  const { db } = database
  await migrate(db)
  await sql`delete from idempotency where created_at < now() - ${answersAreKept}::interval`.execute(db)
  const aids = await prepareSearch(db)
  const signals = await openSignals(database)
  let secret: Promise<string> | undefined

  return {
    kind: database.kind,

    async load(stream) {
      if (!isStorable(stream)) return undefined
      return db.selectFrom('heads').select(['version', 'hash', 'state']).where('stream', '=', stream).executeTakeFirst()
    },
    append: (unit) => append(db, unit),
    entriesOf: (stream, range) => readEntriesOf(db, stream, range),
    entriesOfMany: (streams, range) => readEntriesOfMany(db, streams, range),
    entriesAfter: (position, limit) => readEntriesAfter(db, position, limit),
    lastPosition: () => readPosition(db),

    async recall(operatorId, key): Promise<KeptAnswer | undefined> {
      if (!isStorable(operatorId) || !isStorable(key)) return undefined
      const row = await db
        .selectFrom('idempotency')
        .select(['fingerprint', 'status', 'body', 'etag'])
        .where('operator_id', '=', operatorId)
        .where('key', '=', key.toLowerCase())
        .executeTakeFirst()
      if (!row) return undefined
      const { etag, ...answer } = row
      return etag === null ? answer : { ...answer, etag }
    },

    queue: (query) => readQueue(db, query),
    queueCounts: (query) => countQueue(db, query),
    search: (query) => searchAll(db, aids, query),
    async casesOf(clientId) {
      if (!isStorable(clientId)) return []
      const rows = await db
        .selectFrom('cases')
        .select('row')
        .where('client_id', '=', clientId)
        .orderBy('number', 'desc')
        .execute()
      return rows.map(({ row }) => row)
    },
    async overduePromises(now, limit) {
      const rows = await db
        .selectFrom('cases')
        .select(['id', 'row'])
        // The index finds all that is owed; among them are missed promises, which are marked already.
        .where(sql<boolean>`due_at < 'infinity' and due_at <= ${now}::timestamptz`)
        .where(sql<boolean>`("row" ->> 'openDue')::timestamptz <= ${now}::timestamptz`)
        .orderBy(sql`("row" ->> 'openDue')::timestamptz`)
        .limit(limit)
        .execute()
      return rows.flatMap(({ id, row }) => openDueOf(id, row))
    },
    consents: (query) => readConsents(db, query),
    countConsents: (state) => countConsents(db, state),
    countFindings: () => sumFindings(db),
    countScriptUses: () => sumScriptUses(db),
    lastScriptUses: async (operatorId) => (isStorable(operatorId) ? readLastUses(db, operatorId) : {}),
    overdueConsents: (now, limit) => readOverdueConsents(db, now, limit),
    evidence: (clientId, sha256) => readEvidence(db, clientId, sha256),
    async loadAll(kind) {
      const rows = await db
        .selectFrom('heads')
        .select(['stream', 'version', 'hash', 'state'])
        .where('kind', '=', kind)
        .orderBy('stream')
        .execute()
      return rows as (StreamHead & { stream: StreamId })[]
    },
    async nextCaseNumber() {
      const row = await db
        .updateTable('counters')
        .set(({ eb }) => ({ value: eb('value', '+', 1) }))
        .where('name', '=', 'case_number')
        .returning('value')
        .executeTakeFirstOrThrow()
      return row.value
    },
    // Asked for with every request, and never changed once it is there.
    secret: () => {
      secret ??= readSecret(db).catch((failure: unknown) => {
        secret = undefined
        throw failure
      })
      return secret
    },

    endSession: (session, now) => endSession(db, session, now),
    isSessionEnded: (id) => isSessionEnded(db, id),

    signal: (message) => signals.send(message),
    listen: (hear) => signals.listen(hear),
    walk: () => walkEntries(db),
    replaceViews: (views) => replaceViews(db, views),
    close: () => database.close(),
  }
}

function openDueOf(caseId: string, { openDue }: CaseRow): { caseId: string; due: string }[] {
  return openDue === null ? [] : [{ caseId, due: openDue }]
}
