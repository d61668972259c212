import { comparePlaces, placeOf, readCursor, writeCursor } from '../queue-cursor.ts'
import { findUnproven } from '../guard-consents.ts'
import { MemoryConsents, type ConsentView } from './memory-consents.ts'
import { departmentsMatch, inView } from './memory-queue.ts'
import { findByWords } from './memory-search.ts'
import { ConsentUnproven } from '../store.ts'
import type {
  AppendResult,
  AppendUnit,
  CaseRow,
  ClientRow,
  ConsentRow,
  ConsentsQuery,
  EndedSession,
  EvidenceContent,
  FindingRow,
  KeptAnswer,
  QueueQuery,
  SearchQuery,
  Signal,
  Store,
  StoredEntry,
  StreamHead,
  StreamId,
  StreamKind,
  ViewChange,
} from '../store.ts'
import { queueViews, type ConsentState, type Purpose, type QueueView } from '../../../src/contract/codes.ts'
import { sumUses, type ScriptTally, type ScriptUseRow } from '../../../src/rules/script-library/script-usage.ts'
import type { FindingTally } from '../../../src/contract/reply-verdicts.ts'
import { sumTallies } from '../../../src/rules/reply-checks/tally.ts'

/** Everything a memory store holds, as plain JSON: what a page can keep and give back. */
export interface MemorySnapshot {
  entries: StoredEntry[]
  heads: [StreamId, StreamHead][]
  cases: CaseRow[]
  clients: ClientRow[]
  texts: { caseId: string; entryId: string; text: string }[]
  answers: [string, KeptAnswer][]
  /** Absent in what was kept before there were any. */
  consents?: ConsentView[]
  evidence?: EvidenceContent[]
  endedSessions?: EndedSession[]
  findings?: FindingRow[]
  scriptUses?: ScriptUseRow[]
  lastNumber: number
  secret: string
}

export interface MemoryOptions {
  /** The first case gets the number after this one. */
  lastNumber?: number
  snapshot?: MemorySnapshot
  /** Told after every append what was added: a page keeps it, tests ignore it. */
  onAppend?: (unit: AppendUnit, entries: StoredEntry[]) => void
  /** Told after a session was ended: the page keeps that too. */
  onSessionEnded?: () => void
}

/** A store in memory with the same promises as the SQL one but durability: for the demo, the practice and tests. */
export class MemoryStore implements Store {
  readonly kind = 'memory'
  #entries: StoredEntry[] = []
  readonly #byStream = new Map<StreamId, StoredEntry[]>()
  readonly #heads = new Map<StreamId, StreamHead>()
  readonly #cases = new Map<string, CaseRow>()
  readonly #clients = new Map<string, ClientRow>()
  #texts: { caseId: string; entryId: string; text: string }[] = []
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #consents = new MemoryConsents()
  readonly #ended = new Map<string, EndedSession>()
  readonly #findings = new Map<string, FindingRow>()
  readonly #scriptUses = new Map<string, ScriptUseRow>()
  readonly #listeners = new Set<(message: Signal) => void>()
  readonly #onAppend: MemoryOptions['onAppend']
  readonly #onSessionEnded: MemoryOptions['onSessionEnded']
  #lastNumber: number
  #secret: string

  constructor({ snapshot, onAppend, onSessionEnded, lastNumber = 20_000 }: MemoryOptions = {}) {
    this.#onAppend = onAppend
    this.#onSessionEnded = onSessionEnded
    this.#lastNumber = snapshot?.lastNumber ?? lastNumber
    this.#secret = snapshot?.secret ?? randomSecret()
    if (snapshot) this.#restore(snapshot)
  }

  async load(stream: StreamId): Promise<StreamHead | undefined> {
    return structuredClone(this.#heads.get(stream))
  }

  async loadAll(kind: StreamKind): Promise<(StreamHead & { stream: StreamId })[]> {
    return [...this.#heads]
      .filter(([stream]) => stream.startsWith(`${kind}:`))
      .map(([stream, head]) => ({ stream, ...structuredClone(head) }))
  }

  /** One synchronous step: nothing can come between the checks and the writing. */
  async append(unit: AppendUnit): Promise<AppendResult> {
    const unproven = findUnproven(unit)
    if (unproven) throw new ConsentUnproven(`A consent without proof: ${unproven}`)
    if (unit.answer && this.#answers.has(answerKey(unit.answer))) return { ok: false, why: 'key-known' }
    for (const { stream, version } of unit.expect) {
      const present = this.#heads.get(stream)?.version ?? 0
      if (present !== version) return { ok: false, why: 'stale', stream, version: present }
    }
    const { entries, heads, views, evidence = [], answer } = structuredClone(unit)
    const stored = entries.map((entry, index): StoredEntry => ({
      ...entry,
      position: this.#entries.length + index + 1,
    }))
    for (const entry of stored) this.#keepEntry(entry)
    for (const { stream, head } of heads) this.#heads.set(stream, head)
    for (const view of views) this.#keepView(view)
    for (const file of evidence) this.#consents.keepFile(file)
    if (answer) {
      const { operatorId: _operatorId, key: _key, ...kept } = answer
      this.#answers.set(answerKey(answer), kept)
    }
    this.#onAppend?.(unit, stored)
    const position = this.#entries.length
    this.#tell({ kind: 'appended', position })
    return { ok: true, position }
  }

  async entriesOf(stream: StreamId, range: { before?: number; after?: number; limit: number }): Promise<StoredEntry[]> {
    const { before = Infinity, after = 0, limit } = range
    const within = (this.#byStream.get(stream) ?? []).filter(({ version }) => version < before && version > after)
    return structuredClone(range.after === undefined ? within.slice(-limit) : within.slice(0, limit))
  }

  async entriesOfMany(
    streams: readonly StreamId[],
    { before = Infinity, limit }: { before?: number; limit: number },
  ): Promise<StoredEntry[]> {
    const wanted = new Set(streams)
    const found = this.#entries.filter(({ stream, position }) => wanted.has(stream) && position < before)
    return structuredClone(found.slice(-limit).toReversed())
  }

  async entriesAfter(position: number, limit: number): Promise<StoredEntry[]> {
    return structuredClone(this.#entries.slice(position, position + limit))
  }

  async lastPosition(): Promise<number> {
    return this.#entries.length
  }

  async recall(operatorId: string, key: string): Promise<KeptAnswer | undefined> {
    return structuredClone(this.#answers.get(answerKey({ operatorId, key })))
  }

  async queue(query: QueueQuery): Promise<{ items: CaseRow[]; next: string | null }> {
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor)
    const rows = [...this.#cases.values()]
      .filter((row) => inView(row, query.view, query))
      .filter((row) => !after || comparePlaces(placeOf(row), after) > 0)
      .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    const items = rows.slice(0, query.limit)
    const last = items.at(-1)
    const next = last && query.limit < rows.length ? writeCursor(placeOf(last)) : null
    return { items: structuredClone(items), next }
  }

  async queueCounts(query: Omit<QueueQuery, 'view' | 'cursor' | 'limit'>): Promise<Record<QueueView, number>> {
    const rows = [...this.#cases.values()]
    return Object.fromEntries(
      queueViews.map((view) => [view, rows.filter((row) => inView(row, view, query)).length]),
    ) as Record<QueueView, number>
  }

  async search(query: SearchQuery): Promise<{ clients: ClientRow[]; cases: (CaseRow & { excerpt?: string })[] }> {
    const cases = [...this.#cases.values()].filter((row) => departmentsMatch(row, query.scope))
    return structuredClone(findByWords(query, [...this.#clients.values()], cases, this.#texts))
  }

  async casesOf(clientId: string): Promise<CaseRow[]> {
    const rows = [...this.#cases.values()].filter((row) => row.clientId === clientId)
    return structuredClone(rows.sort((a, b) => b.number - a.number))
  }

  async overduePromises(now: string, limit: number): Promise<{ caseId: string; due: string }[]> {
    return [...this.#cases.values()]
      .flatMap(({ id, openDue }) =>
        openDue !== null && Date.parse(openDue) <= Date.parse(now) ? [{ caseId: id, due: openDue }] : [],
      )
      .sort((a, b) => Date.parse(a.due) - Date.parse(b.due))
      .slice(0, limit)
  }

  async consents(query: ConsentsQuery): Promise<{ items: ConsentRow[]; next: string | null }> {
    return structuredClone(this.#consents.list(query, (clientId) => this.#clients.get(clientId)?.name ?? ''))
  }

  async countConsents(state: ConsentState): Promise<number> {
    return this.#consents.count(state)
  }

  async countFindings(): Promise<FindingTally[]> {
    return sumTallies(this.#findings.values()).filter(({ found }) => found > 0)
  }

  async countScriptUses(): Promise<ScriptTally[]> {
    return sumUses(this.#scriptUses.values())
  }

  async lastScriptUses(operatorId: string): Promise<Record<string, string>> {
    const last: Record<string, string> = {}
    for (const { operatorId: by, scriptId, at } of this.#scriptUses.values())
      if (by === operatorId && (last[scriptId] ?? '') < at) last[scriptId] = at
    return last
  }

  async overdueConsents(now: string, limit: number): Promise<{ clientId: string; purpose: Purpose }[]> {
    return this.#consents.overdue(now, limit)
  }

  async evidence(clientId: string, sha256: string): Promise<EvidenceContent | undefined> {
    return structuredClone(this.#consents.findFile(clientId, sha256))
  }

  async nextCaseNumber(): Promise<number> {
    this.#lastNumber += 1
    return this.#lastNumber
  }

  async secret(): Promise<string> {
    return this.#secret
  }

  async endSession(session: EndedSession, now: string): Promise<void> {
    for (const { id, until } of this.#ended.values()) if (Date.parse(until) <= Date.parse(now)) this.#ended.delete(id)
    this.#ended.set(session.id, { ...session })
    this.#onSessionEnded?.()
    this.#tell({ kind: 'session-ended', sessionId: session.id })
  }

  async isSessionEnded(id: string): Promise<boolean> {
    return this.#ended.has(id)
  }

  async signal(message: Signal): Promise<void> {
    this.#tell(message)
  }

  listen(hear: (message: Signal) => void): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  async *walk(): AsyncGenerator<StoredEntry> {
    yield* structuredClone(this.#entries)
  }

  async replaceViews(views: AsyncIterable<ViewChange>): Promise<void> {
    const fresh: ViewChange[] = []
    for await (const view of views) fresh.push(view)
    this.#cases.clear()
    this.#clients.clear()
    this.#texts = []
    this.#consents.clearRows()
    this.#findings.clear()
    this.#scriptUses.clear()
    for (const view of fresh) this.#keepView(view)
  }

  async close(): Promise<void> {
    this.#listeners.clear()
  }

  snapshot(): MemorySnapshot {
    return structuredClone({
      entries: this.#entries,
      heads: [...this.#heads],
      cases: [...this.#cases.values()],
      clients: [...this.#clients.values()],
      texts: this.#texts,
      answers: [...this.#answers],
      ...this.#consents.snapshot(),
      endedSessions: [...this.#ended.values()],
      findings: [...this.#findings.values()],
      scriptUses: [...this.#scriptUses.values()],
      lastNumber: this.#lastNumber,
      secret: this.#secret,
    })
  }

  #restore(snapshot: MemorySnapshot): void {
    const { entries, heads, cases, clients, texts, answers, consents, evidence, endedSessions, findings, scriptUses } =
      structuredClone(snapshot)
    for (const entry of entries) this.#keepEntry(entry)
    for (const [stream, head] of heads) this.#heads.set(stream, head)
    for (const row of cases) this.#cases.set(row.id, row)
    for (const row of clients) this.#clients.set(row.id, row)
    for (const [key, answer] of answers) this.#answers.set(key, answer)
    this.#texts = texts
    for (const row of consents ?? []) this.#consents.keepRow(row)
    for (const file of evidence ?? []) this.#consents.keepFile(file)
    for (const session of endedSessions ?? []) this.#ended.set(session.id, session)
    for (const row of findings ?? []) this.#findings.set(findingKey(row), row)
    for (const row of scriptUses ?? []) this.#scriptUses.set(row.entryId, row)
  }

  #keepEntry(entry: StoredEntry): void {
    this.#entries.push(entry)
    const ofStream = this.#byStream.get(entry.stream)
    if (ofStream) ofStream.push(entry)
    else this.#byStream.set(entry.stream, [entry])
  }

  #keepView(change: ViewChange): void {
    switch (change.view) {
      case 'case':
        this.#cases.set(change.row.id, change.row)
        return
      case 'client':
        this.#clients.set(change.row.id, change.row)
        return
      case 'text':
        this.#texts.push({ caseId: change.caseId, entryId: change.entryId, text: change.text })
        return
      case 'consent': {
        const { view: _view, ...row } = change
        this.#consents.keepRow(row)
        return
      }
      case 'findings': {
        const { view: _view, ...row } = change
        this.#findings.set(findingKey(row), row)
        return
      }
      case 'script-use': {
        const { view: _view, ...row } = change
        this.#scriptUses.set(row.entryId, row)
        return
      }
    }
  }

  #tell(message: Signal): void {
    for (const hear of this.#listeners) queueMicrotask(() => hear(message))
  }
}

const findingKey = ({ entryId, rule }: FindingRow) => `${entryId} ${rule}`

const answerKey = ({ operatorId, key }: { operatorId: string; key: string }) => `${operatorId} ${key.toLowerCase()}`

function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
