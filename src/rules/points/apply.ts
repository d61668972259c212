import type { Point } from '../../contract/cases.ts'
import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

function closePoint(state: CaseState, pointId: string, change: Partial<Point>): CaseState {
  return { ...state, points: state.points.map((point) => (point.id === pointId ? { ...point, ...change } : point)) }
}

/** What facts about points do to a case. */
export const applyPoint = {
  'point-registered': (state: CaseState, data: FactData<'point-registered'>, { at }: EntryHead): CaseState => ({
    ...state,
    points: [
      ...state.points,
      { id: data.pointId, text: data.text, state: 'open', at, ...(data.from ? { from: data.from } : {}) },
    ],
  }),
  'point-answered': (state: CaseState, data: FactData<'point-answered'>, { at }: EntryHead): CaseState =>
    closePoint(state, data.pointId, {
      state: 'answered',
      closedAt: at,
      ...(data.replyId ? { replyId: data.replyId } : {}),
    }),
  'point-declined': (state: CaseState, data: FactData<'point-declined'>, { at }: EntryHead): CaseState =>
    closePoint(state, data.pointId, { state: 'declined', closedAt: at, reason: data.reason }),
  'point-withdrawn': (state: CaseState, data: FactData<'point-withdrawn'>, { at }: EntryHead): CaseState =>
    closePoint(state, data.pointId, {
      state: 'withdrawn',
      closedAt: at,
      ...(data.reason ? { reason: data.reason } : {}),
    }),
}
