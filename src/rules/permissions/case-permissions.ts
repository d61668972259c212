import { caseActs, type CaseAct } from '../../contract/cases.ts'
import type { Role } from '../../contract/codes.ts'
import type { Operator } from '../../contract/session.ts'
import type { CaseState } from '../case/case-state.ts'
import { departmentsOf } from '../case/case-state.ts'
import type { RefusalCode } from '../refusals.ts'

const servers: readonly Role[] = ['operator', 'senior']

/** Which roles may do an act at all. The table is the only source: the api refuses by it, the window disables by it. */
export const rolesOfAct: Readonly<Record<CaseAct, readonly Role[]>> = {
  take: servers,
  reply: servers,
  receive: servers,
  note: ['operator', 'senior', 'department', 'compliance'],
  point: servers,
  promise: servers,
  move: servers,
  keep: servers,
  task: servers,
  handover: servers,
  'accept-handover': servers,
  resolve: servers,
  confirm: servers,
  reopen: servers,
}

/** Acts that only the one who answers for the result does; a senior may stand in. */
const ownersActs: ReadonlySet<CaseAct> = new Set(['reply', 'promise', 'move', 'keep', 'handover', 'resolve', 'confirm'])

const hasRole = (operator: Operator, roles: readonly Role[]) => operator.roles.some((role) => roles.includes(role))

/** Who serves clients or watches over it sees every case and every client. */
export function seesEverything(operator: Operator): boolean {
  return hasRole(operator, ['operator', 'senior', 'trainer', 'compliance'])
}

/** Whether an operator may know that a case exists. A department's specialist sees cases it was asked about. */
export function maySee(operator: Operator, state: CaseState): boolean {
  if (seesEverything(operator)) return true
  if (!hasRole(operator, ['department']) || operator.department === undefined) return false
  return departmentsOf(state).includes(operator.department)
}

/** Why an operator may not do an act now, or undefined where they may. */
export function whyNot(operator: Operator, state: CaseState, act: CaseAct): RefusalCode | undefined {
  if (!hasRole(operator, rolesOfAct[act])) return 'forbidden'
  if (act === 'reopen') return state.closed || state.resolution ? undefined : 'case-open'
  if (state.closed && act !== 'note') return 'case-closed'
  if (act === 'take') return state.owner ? 'already-owned' : undefined
  if (act === 'accept-handover') return state.handover?.to.id === operator.id ? undefined : 'no-handover'
  if (ownersActs.has(act)) {
    if (!state.owner) return 'no-owner'
    if (state.owner.id !== operator.id && !hasRole(operator, ['senior'])) return 'not-owner'
  }
  if (act === 'handover' && state.handover) return 'handover-open'
  if (act === 'resolve' && state.points.some((point) => point.state === 'open')) return 'points-open'
  if (act === 'confirm' && !state.resolution) return 'not-confirmed'
  return undefined
}

/** Every act with its refusal, if any: what the window shows before the click. */
export function permissionsIn(operator: Operator, state: CaseState): Record<CaseAct, RefusalCode | undefined> {
  return Object.fromEntries(caseActs.map((act) => [act, whyNot(operator, state, act)])) as Record<
    CaseAct,
    RefusalCode | undefined
  >
}
