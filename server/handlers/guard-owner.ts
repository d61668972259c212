import type { CaseAct } from '../../src/contract/cases.ts'
import type { Operator } from '../../src/contract/session.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { whyNot } from '../../src/rules/permissions/case-permissions.ts'
import { Refused } from '../http/refuse.ts'

/** Refuses an act by the same rule that the window disables it by. */
export function guardOwner(operator: Operator, state: CaseState, act: CaseAct): void {
  const code = whyNot(operator, state, act)
  if (code) throw new Refused(code)
}
