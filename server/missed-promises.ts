import type { CaseState } from '../src/rules/case/case-state.ts'
import type { Context } from '../src/rules/decision.ts'
import { decidePromise } from '../src/rules/promises/decide.ts'
import { commit, loadStream } from './journal/commit.ts'
import type { Services } from './services.ts'

const atOnce = 100
const clockwork = { id: 'okno', name: 'Окно', roles: [] }

/**
 * Marks promises whose time has passed as missed. Only the server's clock judges; the entry is by nobody's hand. A case
 * that moves meanwhile is left for the next sweep.
 */
export async function markMissedPromises({ store, clock, newId }: Services): Promise<number> {
  const now = new Date(clock()).toISOString()
  let marked = 0
  for (const { caseId } of await store.overduePromises(now, atOnce)) {
    const loaded = await loadStream(store, 'case', caseId)
    const overdue = (loaded.state as CaseState).promises.filter(({ state, due }) => state === 'open' && due <= now)
    const context: Context = { now, by: clockwork, newId }
    const facts = overdue.flatMap(({ id }) => {
      const decision = decidePromise(loaded.state as CaseState, { act: 'miss', promiseId: id }, context)
      return decision.ok ? decision.facts : []
    })
    if (facts.length === 0) continue
    const actor = { kind: 'system' as const, name: clockwork.name }
    const result = await commit(store, { changes: [{ to: loaded, facts }], at: now, actor, newId })
    if (result.ok) marked += facts.length
  }
  return marked
}
