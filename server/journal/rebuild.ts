import type { ClientState } from '../../src/rules/clients/client-state.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import type { NewEntry, Store, StreamId, ViewChange } from '../store/store.ts'
import { foldFact, kindOf, type AnyFact, type AnyState } from './kinds.ts'
import { viewsOf } from './views.ts'

/** Folds the whole journal anew and replaces every view row: what lists show is worked out, never edited. */
export async function rebuildViews(store: Store): Promise<void> {
  await store.replaceViews(foldAll(store))
}

async function* foldAll(store: Store): AsyncGenerator<ViewChange> {
  const streams = new Map<StreamId, { state: AnyState; version: number; texts: NewEntry[] }>()
  for await (const entry of store.walk()) {
    const before = streams.get(entry.stream)
    const state = foldFact(entry.stream, before?.state, entry as unknown as AnyFact, entry)
    const texts = before?.texts ?? []
    if (kindOf(entry.stream) === 'case') texts.push(entry)
    streams.set(entry.stream, { state, version: entry.version, texts })
  }
  for (const [stream, { state, version, texts }] of streams) {
    const clientId = kindOf(stream) === 'case' ? (state as CaseState).clientId : undefined
    const client = clientId ? (streams.get(`client:${clientId}`)?.state as ClientState | undefined) : undefined
    yield* viewsOf(stream, state, version, texts, client?.name ?? '')
  }
}
