import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

/** What facts about the result do to a case: only the client's confirmation closes it. */
export const applyResolution = {
  'resolution-proposed': (state: CaseState, data: FactData<'resolution-proposed'>, { at }: EntryHead): CaseState => ({
    ...state,
    resolution: { summary: data.summary, at },
  }),
  'resolution-confirmed': (
    state: CaseState,
    _data: FactData<'resolution-confirmed'>,
    { at }: EntryHead,
  ): CaseState => ({
    ...state,
    closed: true,
    unread: 0,
    resolution: state.resolution ? { ...state.resolution, confirmedAt: at } : null,
  }),
  'case-reopened': (state: CaseState): CaseState => ({ ...state, closed: false, resolution: null }),
}
