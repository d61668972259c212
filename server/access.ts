import type { CaseAct } from '../src/contract/cases.ts'
import type { Role } from '../src/contract/codes.ts'
import type { Operator } from '../src/contract/session.ts'
import type { CaseState } from '../src/rules/case/case-state.ts'
import { maySee, rolesOfAct, seesEverything } from '../src/rules/permissions/case-permissions.ts'
import { Refused } from './http/refuse.ts'
import { loadStream, type Loaded } from './journal/commit.ts'
import type { Scope, Store } from './store/store.ts'

export type LoadedCase = Loaded<'case'> & { state: CaseState }

/** A case as an operator may see it. One that is not theirs to see is not found: both answers are the same to a byte. */
export async function findCase(store: Store, operator: Operator, id: string): Promise<LoadedCase> {
  const loaded = await loadStream(store, 'case', id)
  if (!loaded.state || !maySee(operator, loaded.state)) throw new Refused('not-found')
  return { ...loaded, state: loaded.state }
}

/** A case to be written to: the version its author saw must be the present one. */
export async function findCaseAt(
  store: Store,
  operator: Operator,
  id: string,
  seen: number,
  act: CaseAct | readonly Role[],
): Promise<LoadedCase> {
  const loaded = await findCase(store, operator, id)
  const roles = typeof act === 'string' ? rolesOfAct[act] : act
  if (!operator.roles.some((role) => roles.includes(role))) throw new Refused('forbidden')
  guardVersion(seen, loaded.version)
  return loaded
}

export function guardVersion(seen: number, version: number): void {
  if (seen !== version) throw new Refused('version-stale', { with: { version }, headers: { etag: `"${version}"` } })
}

export function guardRoles(operator: Operator, roles: readonly Role[]): void {
  if (!operator.roles.some((role) => roles.includes(role))) throw new Refused('forbidden')
}

/** The rows an operator's lists and searches may hold: the same rule as `maySee`, said to a store. */
export function scopeOf(operator: Operator): Scope {
  if (seesEverything(operator)) return { all: true }
  // Deny by default: somebody without a role that sees, and of no department, sees nothing at all.
  if (!operator.roles.includes('department') || operator.department === undefined) throw new Refused('forbidden')
  return { department: operator.department }
}

/** A client as an operator may see them: a department's specialist sees only clients of cases it was asked about. */
export async function findClient(store: Store, operator: Operator, id: string) {
  const scope = scopeOf(operator)
  const [loaded, cases] = await Promise.all([loadStream(store, 'client', id), store.casesOf(id)])
  const seen = 'all' in scope ? cases : cases.filter(({ departments }) => departments.includes(scope.department))
  if (!loaded.state || (!('all' in scope) && seen.length === 0)) throw new Refused('not-found')
  return { state: loaded.state, version: loaded.version, cases: seen }
}
