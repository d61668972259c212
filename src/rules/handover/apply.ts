import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

/** What facts about a handover do to a case: ownership moves only on accept. */
export const applyHandover = {
  'handover-offered': (state: CaseState, data: FactData<'handover-offered'>, { at }: EntryHead): CaseState => ({
    ...state,
    handover: { to: data.to, summary: data.summary, at },
  }),
  'handover-accepted': (state: CaseState, data: FactData<'handover-accepted'>, { at }: EntryHead): CaseState => ({
    ...state,
    owner: data.owner,
    ownerSince: at,
    handover: null,
    handovers: state.handovers + 1,
  }),
  'handover-declined': (state: CaseState): CaseState => ({ ...state, handover: null }),
}
