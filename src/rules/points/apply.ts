import type { Point } from '../../contract/cases.ts'
import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

function closePoint(state: CaseState, pointId: string, change: Partial<Point>): CaseState {
  return {
    ...state,
    points: state.points.map((point) => {
      if (point.id !== pointId) return point
      const { leftOpen: _settled, ...rest } = point
      return { ...rest, ...change }
    }),
  }
}

/** A reply that leaves points open on purpose says so on each of them, until something else becomes of it. */
export function leavePointsOpen(
  points: readonly Point[],
  { leftOpen = [], replyId }: FactData<'reply-sent'>,
  { at }: EntryHead,
): Point[] {
  const left = new Map(leftOpen.map((one) => [one.point, one]))
  return points.map((point) => {
    const one = left.get(point.id)
    if (!one) return point
    return { ...point, leftOpen: { at, replyId, ...(one.reason === undefined ? {} : { reason: one.reason }) } }
  })
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
