import type { Actor } from '../../src/contract/common.ts'
import type {
  AppendResult,
  EvidenceContent,
  KeptAnswer,
  NewEntry,
  SealedEntry,
  Store,
  StreamHead,
  StreamId,
  StreamKind,
  ViewChange,
} from '../store/store.ts'
import { foldFact, kindOf, type AnyFact, type AnyState, type FactOf, type StateOf } from './kinds.ts'
import { genesis, seal } from './seal.ts'
import { viewsOf } from './views.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'

/** A stream as it was read: what a decision was made on. */
export interface Loaded<K extends StreamKind = StreamKind> {
  stream: StreamId
  version: number
  hash: string
  state: StateOf<K> | undefined
}

/** Facts to be added to a stream as it was read. */
export interface Change {
  to: Loaded
  facts: readonly AnyFact[]
}

export interface Reliance {
  stream: StreamId
  version: number
}

/** Reads a stream; one that was never written to is at version 0. */
export async function loadStream<K extends StreamKind>(store: Store, kind: K, id: string): Promise<Loaded<K>> {
  const stream: StreamId = `${kind}:${id}`
  const head = await store.load(stream)
  return {
    stream,
    version: head?.version ?? 0,
    hash: head?.hash ?? genesis,
    state: head?.state as StateOf<K> | undefined,
  }
}

/** What a commit made of each stream: its new version, and the ids of its new entries in order. */
export interface Made {
  versionOf: (stream: string) => number
  idsOf: (stream: string) => readonly string[]
}

export interface Commit {
  changes: readonly Change[]
  relies?: readonly Reliance[]
  evidence?: readonly EvidenceContent[]
  at: string
  actor: Actor
  newId: () => string
  /** Makes the answer to keep for the idempotency key from what was made. */
  answer?: (made: Made) => KeptAnswer & { operatorId: string; key: string }
}

/**
 * Folds and seals facts and appends them with their views and the kept answer in one transaction: either everything
 * the request meant is in the journal, or nothing is.
 */
export async function commit(store: Store, unit: Commit): Promise<AppendResult> {
  const entries: SealedEntry[] = []
  const heads: { stream: StreamId; head: StreamHead }[] = []
  const views: ViewChange[] = []
  for (const change of unit.changes) {
    const folded = foldChange(change, unit)
    const name = kindOf(change.to.stream) === 'case' ? await clientNameOf(store, folded.state as CaseState, unit) : ''
    entries.push(...folded.entries)
    heads.push({ stream: change.to.stream, head: { version: folded.version, hash: folded.hash, state: folded.state } })
    views.push(...viewsOf(change.to.stream, folded.state, folded.version, folded.entries, name))
  }
  const versions = new Map(heads.map(({ stream, head }) => [stream as string, head.version]))
  const answer = unit.answer?.({
    versionOf: (stream) => versions.get(stream) ?? 0,
    idsOf: (stream) => entries.filter((entry) => entry.stream === stream).map(({ id }) => id),
  })
  return store.append({
    expect: [...unit.changes.map(({ to }) => ({ stream: to.stream, version: to.version })), ...(unit.relies ?? [])],
    entries,
    heads,
    views,
    ...(unit.evidence ? { evidence: unit.evidence } : {}),
    ...(answer ? { answer } : {}),
  })
}

function foldChange({ to, facts }: Change, { at, actor, newId }: Commit) {
  let { version, hash } = to
  let state: AnyState | undefined = to.state
  const entries: SealedEntry[] = []
  for (const fact of facts) {
    const entry: NewEntry = { id: newId(), stream: to.stream, type: fact.type, at, actor, data: fact.data }
    const sealed = seal(entry, { version, hash })
    state = foldFact(to.stream, state, fact, { at, version: sealed.version })
    entries.push(sealed)
    ;({ version, hash } = sealed)
  }
  if (state === undefined) throw new Error(`No facts for a new stream ${to.stream}`)
  return { entries, version, hash, state }
}

async function clientNameOf(store: Store, state: CaseState, unit: Commit): Promise<string> {
  const stream: StreamId = `client:${state.clientId}`
  const fact = unit.changes.find(({ to }) => to.stream === stream)?.facts[0] as FactOf<'client'> | undefined
  if (fact?.type === 'client-registered') return fact.data.name
  return ((await store.load(stream))?.state as ClientState | undefined)?.name ?? ''
}
