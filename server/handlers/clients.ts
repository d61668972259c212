import { findClient } from '../access.ts'
import type { Reads } from '../call.ts'
import { presentClient } from '../present/client.ts'
import { presentEntry } from '../present/timeline.ts'
import type { CaseRow, StreamId } from '../store/store.ts'

export const readClient: Reads['readClient'] = async ({ params, operator, services }) => {
  const { state, version, cases } = await findClient(services.store, operator, params.id)
  return { body: { ...presentClient(state, cases), version }, version }
}

export const readClientTimeline: Reads['readClientTimeline'] = async ({ params, query, operator, services }) => {
  const { cases } = await findClient(services.store, operator, params.id)
  const byStream = new Map<StreamId, CaseRow>(cases.map((row) => [`case:${row.id}`, row]))
  const limit = query.limit ?? 50
  const range = { limit, ...(query.before ? { before: Number(query.before) } : {}) }
  const entries = await services.store.entriesOfMany([...byStream.keys()], range)
  const last = entries.at(-1)
  return {
    body: {
      items: entries.map((entry) => {
        const { id, number, subject } = byStream.get(entry.stream)!
        return { case: { id, number, subject }, entry: presentEntry(entry) }
      }),
      ...(last && entries.length === limit ? { before: String(last.position) } : {}),
    },
  }
}
