import type { Stage } from '../../contract/codes.ts'
import type { CaseState } from './case-state.ts'

/**
 * Where a case stands, read off its journal: listening until the client's points are known, clarifying until the bank
 * has done anything about them, solving while anything is open, confirming once a result is named. Closed is only what
 * the client has confirmed.
 */
export function stageOf(state: CaseState): Stage {
  if (state.closed) return 'closed'
  if (state.resolution !== null) return 'confirm'
  if (state.points.length === 0) return 'listen'
  const somethingDone =
    state.promises.length > 0 ||
    state.tasks.length > 0 ||
    state.points.some((point) => point.state === 'answered' || point.state === 'declined')
  return somethingDone ? 'solve' : 'clarify'
}
