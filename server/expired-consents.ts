import { noConsents } from '../src/rules/consents/consents-state.ts'
import { decideConsent } from '../src/rules/consents/decide.ts'
import type { Context } from '../src/rules/decision.ts'
import { commit, loadStream } from './journal/commit.ts'
import type { Services } from './services.ts'

const atOnce = 100
const clockwork = { id: 'okno', name: 'Окно', roles: [] }

/**
 * Marks consents whose own term is over. They have not been in force since it ended, marked or not: the entry only says
 * so aloud. A client whose consents move meanwhile is left for the next sweep.
 */
export async function markExpiredConsents({ store, clock, newId }: Services): Promise<number> {
  const now = new Date(clock()).toISOString()
  const context: Context = { now, by: clockwork, newId }
  let marked = 0
  for (const { clientId, purpose } of await store.overdueConsents(now, atOnce)) {
    const loaded = await loadStream(store, 'consents', clientId)
    const decision = decideConsent(loaded.state ?? noConsents(clientId), { act: 'expire', purpose }, context)
    if (!decision.ok) continue
    const actor = { kind: 'system' as const, name: clockwork.name }
    const changes = [{ to: loaded, facts: decision.facts }]
    if ((await commit(store, { changes, at: now, actor, newId })).ok) marked += 1
  }
  return marked
}
