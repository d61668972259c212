import { Refused } from '../http/refuse.ts'
import { guardRoles, scopeOf } from '../access.ts'
import type { Reads } from '../call.ts'
import { loadStream } from '../journal/commit.ts'
import { presentClient } from '../present/client.ts'
import { presentEntry } from '../present/timeline.ts'
import type { Operator } from '../../src/contract/session.ts'
import type { CaseRow, Store, StreamId } from '../store/store.ts'

export const readClient: Reads['readClient'] = async ({ params, operator, services }) => {
  const { state, version, cases } = await findClient(services.store, operator, params.id)
  return { body: presentClient(state, cases), version }
}

export const readClientTimeline: Reads['readClientTimeline'] = async ({ params, query, operator, services }) => {
  const { cases } = await findClient(services.store, operator, params.id)
  const byStream = new Map<StreamId, CaseRow>(cases.map((row) => [`case:${row.id}`, row]))
  const before = query.before && /^\d+$/.test(query.before) ? Number(query.before) : undefined
  const limit = query.limit ?? 50
  const entries = await services.store.entriesOfMany([...byStream.keys()], { ...(before ? { before } : {}), limit })
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

/** A client as an operator may see them: a department's specialist sees only clients of cases it was asked about. */
export async function findClient(store: Store, operator: Operator, id: string) {
  guardRoles(operator, ['operator', 'senior', 'trainer', 'compliance', 'department'])
  const [loaded, cases] = await Promise.all([loadStream(store, 'client', id), store.casesOf(id)])
  const scope = scopeOf(operator)
  const seen = 'all' in scope ? cases : cases.filter(({ departments }) => departments.includes(scope.department))
  if (!loaded.state || (!('all' in scope) && seen.length === 0)) throw new Refused('not-found')
  return { state: loaded.state, version: loaded.version, cases: seen }
}
