import type { Channel, ConsentState, Department, Purpose, QueueView, Stage } from '../../src/contract/codes.ts'
import type { Actor } from '../../src/contract/common.ts'
import type { Consent } from '../../src/contract/consents.ts'
import type { ScriptTally, ScriptUseRow } from '../../src/rules/script-library/script-usage.ts'
import type { FindingTally } from '../../src/contract/reply-verdicts.ts'

/**
 * What the api asks of a store. Two things implement it: memory (demo, practice, tests) and SQL (PGlite and PostgreSQL
 * by one code). A store knows nothing of the product's rules: it keeps entries in order, refuses what is stale, and
 * keeps the views that are handed to it in the same transaction.
 */
export interface Store {
  readonly kind: 'memory' | 'pglite' | 'postgres'

  /** The folded state of a stream, or undefined where nothing was ever written to it. */
  load(stream: StreamId): Promise<StreamHead | undefined>

  /**
   * Appends entries to one or more streams in one transaction, together with the views and the idempotent answer.
   * Nothing is written where any expected version does not hold or the key is already known.
   */
  append(unit: AppendUnit): Promise<AppendResult>

  /** Entries of one stream, oldest first. `before`/`after` are versions, exclusive; the newest `limit` before `before`. */
  entriesOf(stream: StreamId, range: { before?: number; after?: number; limit: number }): Promise<StoredEntry[]>

  /** Entries of many streams, newest first, strictly before a position: a client's timeline across cases. */
  entriesOfMany(streams: readonly StreamId[], range: { before?: number; limit: number }): Promise<StoredEntry[]>

  /** Entries after a position in commit order: a reader never skips one that was committed late. */
  entriesAfter(position: number, limit: number): Promise<StoredEntry[]>
  lastPosition(): Promise<number>

  /** The answer kept for an operator's idempotency key. */
  recall(operatorId: string, key: string): Promise<KeptAnswer | undefined>

  queue(query: QueueQuery): Promise<{ items: CaseRow[]; next: string | null }>
  queueCounts(query: Omit<QueueQuery, 'view' | 'cursor' | 'limit'>): Promise<Record<QueueView, number>>
  search(query: SearchQuery): Promise<{ clients: ClientRow[]; cases: (CaseRow & { excerpt?: string })[] }>
  casesOf(clientId: string): Promise<CaseRow[]>
  /** Open promises whose time has passed: the server, and only the server, marks them missed. */
  overduePromises(now: string, limit: number): Promise<{ caseId: string; due: string }[]>
  /** Consents across clients in the order of clients and purposes, page by page: what compliance lists and exports. */
  consents(query: ConsentsQuery): Promise<{ items: ConsentRow[]; next: string | null }>
  countConsents(state: ConsentState): Promise<number>
  /** What became of the findings of all replies, summed up per rule that found any. */
  countFindings(): Promise<FindingTally[]>
  /** Uses of scripts in replies, summed up per version. */
  countScriptUses(): Promise<ScriptTally[]>
  /** When an operator last used each script, by its id. */
  lastScriptUses(operatorId: string): Promise<Record<string, string>>
  /** Consents in force whose term is over: the server, and only the server, marks them expired. */
  overdueConsents(now: string, limit: number): Promise<{ clientId: string; purpose: Purpose }[]>
  /** What proves something about a client, by the hash of its bytes; of another client it is not found. */
  evidence(clientId: string, sha256: string): Promise<EvidenceContent | undefined>
  /** Heads of all streams of a kind, e.g. every script. */
  loadAll(kind: StreamKind): Promise<(StreamHead & { stream: StreamId })[]>
  nextCaseNumber(): Promise<number>
  /** A random secret of this store, made at first use and kept: signs sessions, derives draft keys. Base64url, 32 bytes. */
  secret(): Promise<string>

  /** Ends a session before its time and tells every process; `now` lets the store forget those that are over anyway. */
  endSession(session: EndedSession, now: string): Promise<void>
  isSessionEnded(id: string): Promise<boolean>

  /** Says something to every process on this store, this one included: a committed append, or somebody's presence. */
  signal(message: Signal): Promise<void>
  /** Hears signals until the returned function is called. */
  listen(hear: (message: Signal) => void): () => void

  /** Every entry in position order, for the verifier and for rebuilding views. */
  walk(): AsyncIterable<StoredEntry>
  /** Throws away every view row and writes these instead, in one transaction. */
  replaceViews(views: AsyncIterable<ViewChange>): Promise<void>

  close(): Promise<void>
}

export type StreamKind = 'case' | 'client' | 'consents' | 'script' | 'card'
/** `case:<uuid>`, `client:<uuid>`, `consents:<client uuid>`, `script:<id>`. */
export type StreamId = `${StreamKind}:${string}`

export interface StreamHead {
  version: number
  /** Hash of the stream's last entry, hex SHA-256. */
  hash: string
  /** Folded by the rules; opaque to the store, plain JSON. */
  state: unknown
}

export interface NewEntry {
  id: string
  stream: StreamId
  type: string
  /** ISO 8601 UTC. */
  at: string
  actor: Actor
  data: unknown
}

export interface StoredEntry extends NewEntry {
  /** Place in the whole journal, from 1, gapless within a store's commit order. */
  position: number
  /** Place in its stream, from 1. */
  version: number
  prevHash: string
  hash: string
}

/** An entry with its place and hash already worked out: hashing is the journal's business, not the store's. */
export interface SealedEntry extends NewEntry {
  version: number
  prevHash: string
  hash: string
}

export interface AppendUnit {
  /** Every stream that is written to or relied upon, with the version it must have now (0: must not exist). */
  expect: readonly { stream: StreamId; version: number }[]
  entries: readonly SealedEntry[]
  /** New heads of the streams written to. */
  heads: readonly { stream: StreamId; head: StreamHead }[]
  views: readonly ViewChange[]
  /** Files kept in the same transaction as the entries that tell of them. One that is there already stays as it is. */
  evidence?: readonly EvidenceContent[]
  answer?: KeptAnswer & { operatorId: string; key: string }
}

export type AppendResult =
  | { ok: true; position: number }
  | { ok: false; why: 'stale'; stream: StreamId; version: number }
  | { ok: false; why: 'key-known' }

export interface KeptAnswer {
  /** SHA-256 of method, path, version and body: the same key with another request is refused. */
  fingerprint: string
  status: number
  /** JSON text, to the letter. */
  body: string
  etag?: string
}

/** A row of the queue: the columns that lists sort and filter by. */
export interface CaseRow {
  id: string
  number: number
  subject: string
  clientId: string
  clientName: string
  channel: Channel
  ownerId: string | null
  ownerName: string | null
  stage: Stage
  /** The nearest promise that is owed, a missed one included. */
  due: string | null
  /** The nearest promise whose time the sweep still has to watch: missed ones are marked already. */
  openDue: string | null
  unread: number
  openedAt: string
  version: number
  /** Departments that have or had a task here: what a department's specialist may see. */
  departments: Department[]
}

export interface ClientRow {
  id: string
  name: string
  /** A line to tell namesakes apart by: kind and masked contact. */
  detail: string
  /** What the client can be found by besides the name: digits of phones, contract numbers. */
  keys: string[]
}

export type ViewChange =
  | { view: 'case'; row: CaseRow }
  | { view: 'client'; row: ClientRow }
  /** Words said in a case, for search. */
  | { view: 'text'; caseId: string; entryId: string; text: string }
  /** The current consent of a purpose, for lists across clients. */
  | ({ view: 'consent' } & Omit<ConsentRow, 'clientName'>)
  /** What became of the findings of one rule in one reply. */
  | ({ view: 'findings' } & FindingRow)
  /** One use of a script in a reply. */
  | ({ view: 'script-use' } & ScriptUseRow)

/** The findings of one rule in one reply. */
export interface FindingRow extends FindingTally {
  entryId: string
}

/** The current consent of one purpose of one client. A store refuses one that claims to be in force without proof. */
export interface ConsentRow {
  clientId: string
  clientName: string
  purpose: Purpose
  state: ConsentState
  inForce: boolean
  since: string | null
  consent: Consent
}

export interface ConsentsQuery {
  /** Absent: every consent that ever was asked for. */
  state?: ConsentState
  cursor?: string
  limit: number
}

/** Contents of a piece of evidence. Kept per client: nobody reads one client's proof through another. */
export interface EvidenceContent {
  clientId: string
  /** Hex SHA-256 of the bytes. */
  sha256: string
  /** Media type, read from the bytes themselves. */
  type: string
  size: number
  /** The bytes in base64. */
  base64: string
}

/** A store was asked to keep a consent that nothing proves. No request leads here: the rules have refused before. */
export class ConsentUnproven extends Error {
  override readonly name = 'ConsentUnproven'
}

/** Whose rows a reader may see: everything, or only cases in which a department was asked. */
export type Scope = { all: true } | { department: Department }

/** A specialist leads no case: theirs are the open ones in which their department was asked. */
export const isOfDepartment = (scope: Scope): scope is { department: Department } => 'department' in scope

export interface QueueQuery {
  view: QueueView
  operatorId: string
  scope: Scope
  /** ISO instant: rows of `due` have an open promise before `dueBefore`. */
  dueBefore: string
  cursor?: string
  limit: number
}

export interface SearchQuery {
  q: string
  scope: Scope
  limit: number
}

/** A session that was signed out of. */
export interface EndedSession {
  id: string
  /** ISO instant at which its token would have been over: until then it is remembered. */
  until: string
}

export type Signal =
  | { kind: 'appended'; position: number }
  | { kind: 'presence'; caseId: string; operatorId: string; operatorName: string; state: 'viewing' | 'typing' | 'gone' }
  /** Without an id: some may have ended while nobody listened. */
  | { kind: 'session-ended'; sessionId?: string }
