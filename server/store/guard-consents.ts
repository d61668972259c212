import { decisionMethods } from '../../src/contract/codes.ts'
import type { AppendUnit } from './store.ts'

const proves = (method: unknown, evidence: unknown) =>
  (decisionMethods as readonly unknown[]).includes(method) && Array.isArray(evidence) && evidence.length > 0

/**
 * What in a unit claims a consent that nothing proves: an entry of a consent given by a login, silence or the like, or
 * without evidence; a view row in force without both. The SQL store has the same guard in the database itself
 * (migration 0003), where it also holds against whoever comes past this program.
 */
export function findUnproven(unit: Pick<AppendUnit, 'entries' | 'views'>): string | undefined {
  for (const { type, data, id } of unit.entries) {
    const { method, evidence } = (data ?? {}) as { method?: unknown; evidence?: unknown }
    if (type === 'consent-given' && !proves(method, evidence)) return `entry ${id}`
  }
  for (const view of unit.views) {
    if (view.view !== 'consent' || !view.inForce) continue
    const { method, evidence } = view.consent
    if (view.state !== 'given' || !proves(method, evidence)) return `consent ${view.clientId} ${view.purpose}`
  }
  return undefined
}
