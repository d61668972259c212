import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { compactKey, wordsOf } from '../search-words.ts'
import { writeFindings } from './findings.ts'
import type { CaseRow, ClientRow, ViewChange } from '../store.ts'
import { writeScriptUses } from './script-uses.ts'
import type { Tables } from './tables.ts'

type Change<V extends ViewChange['view']> = Extract<ViewChange, { view: V }>

const rowsPerInsert = 500
/** A text longer than this is found by its beginning only: an index of words has its own bounds (1 MiB in PostgreSQL). */
const searchedLength = 200_000

/** Writes view rows over those of the same identity; tables in one order for every writer, so that none waits in a ring. */
export async function writeViews(db: Kysely<Tables>, views: readonly ViewChange[]): Promise<void> {
  await writeCases(
    db,
    lastOfEach(views.filter(is('case')), ({ row }) => row.id),
  )
  await writeClients(
    db,
    lastOfEach(views.filter(is('client')), ({ row }) => row.id),
  )
  await writeTexts(
    db,
    lastOfEach(views.filter(is('text')), ({ caseId, entryId }) => `${caseId} ${entryId}`),
  )
  await writeConsents(
    db,
    lastOfEach(views.filter(is('consent')), ({ clientId, purpose }) => `${clientId} ${purpose}`),
  )
  const findings = lastOfEach(views.filter(is('findings')), ({ entryId, rule }) => `${entryId} ${rule}`)
  for (const part of inParts(findings)) await writeFindings(db, part)
  const uses = lastOfEach(views.filter(is('script-use')), ({ entryId }) => entryId)
  for (const part of inParts(uses)) await writeScriptUses(db, part)
}

const is =
  <V extends ViewChange['view']>(view: V) =>
  (change: ViewChange): change is Change<V> =>
    change.view === view

/** One statement may not touch a row twice: of several changes of one row the last stands, in one order for everybody. */
function lastOfEach<T>(changes: T[], identify: (change: T) => string): T[] {
  const byId = new Map(changes.map((change) => [identify(change), change]))
  return [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
}

async function writeCases(db: Kysely<Tables>, changes: Change<'case'>[]): Promise<void> {
  for (const part of inParts(changes))
    await db
      .insertInto('cases')
      .values(part.map(({ row }) => caseColumns(row)))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          number: ref('excluded.number'),
          client_id: ref('excluded.client_id'),
          owner_id: ref('excluded.owner_id'),
          closed: ref('excluded.closed'),
          due_at: sql<string>`excluded.due_at`,
          unread: ref('excluded.unread'),
          opened_at: sql<string>`excluded.opened_at`,
          departments: ref('excluded.departments'),
          subject_words: sql<string>`excluded.subject_words`,
          row: sql<string>`excluded."row"`,
        })),
      )
      .execute()
}

function caseColumns(row: CaseRow) {
  return {
    id: row.id,
    number: row.number,
    client_id: row.clientId,
    owner_id: row.ownerId,
    closed: row.stage === 'closed',
    due_at: row.due ?? 'infinity',
    unread: row.unread,
    opened_at: row.openedAt,
    departments: row.departments,
    subject_words: indexed(row.subject),
    row: JSON.stringify(row),
  }
}

async function writeClients(db: Kysely<Tables>, changes: Change<'client'>[]): Promise<void> {
  for (const part of inParts(changes))
    await db
      .insertInto('clients')
      .values(part.map(({ row }) => clientColumns(row)))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          name_words: ref('excluded.name_words'),
          keys: ref('excluded.keys'),
          row: sql<string>`excluded."row"`,
        })),
      )
      .execute()
}

function clientColumns(row: ClientRow) {
  return {
    id: row.id,
    // A space before every word, so that «begins a word» is one pattern.
    name_words: wordsOf(row.name)
      .map((word) => ` ${word}`)
      .join(''),
    keys: row.keys.map(compactKey).join(' '),
    row: JSON.stringify(row),
  }
}

async function writeTexts(db: Kysely<Tables>, changes: Change<'text'>[]): Promise<void> {
  for (const part of inParts(changes))
    await db
      .insertInto('case_texts')
      .values(
        part.map(({ caseId, entryId, text }) => ({
          case_id: caseId,
          entry_id: entryId,
          // Read by search alone, to show a piece of it; the words themselves stand in the journal, to the letter.
          text: text.slice(0, searchedLength).replaceAll('\0', ' ').toWellFormed(),
          words: indexed(text),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'entry_id']).doUpdateSet(({ ref }) => ({
          text: ref('excluded.text'),
          words: sql<string>`excluded.words`,
        })),
      )
      .execute()
}

async function writeConsents(db: Kysely<Tables>, changes: Change<'consent'>[]): Promise<void> {
  for (const part of inParts(changes))
    await db
      .insertInto('consents')
      .values(
        part.map(({ clientId, purpose, state, inForce, since, consent }) => ({
          client_id: clientId,
          purpose,
          state,
          in_force: inForce,
          since,
          method: consent.method ?? null,
          proofs: consent.evidence.length,
          valid_to: consent.validTo ?? null,
          consent: JSON.stringify(consent),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['client_id', 'purpose']).doUpdateSet(({ ref }) => ({
          state: ref('excluded.state'),
          in_force: ref('excluded.in_force'),
          since: ref('excluded.since'),
          method: ref('excluded.method'),
          proofs: ref('excluded.proofs'),
          valid_to: ref('excluded.valid_to'),
          consent: sql<string>`excluded.consent`,
        })),
      )
      .execute()
}

/** Words as they stand, without stemming: it is the question that is cut to stems, and asked as beginnings of words. */
function indexed(text: string) {
  return sql<string>`to_tsvector('simple', ${wordsOf(text.slice(0, searchedLength)).join(' ')}::text)`
}

function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += rowsPerInsert) yield all.slice(from, from + rowsPerInsert)
}
