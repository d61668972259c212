import type { Promised } from '../../contract/cases.ts'
import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

function changePromise(state: CaseState, promiseId: string, change: (promise: Promised) => Promised): CaseState {
  return { ...state, promises: state.promises.map((one) => (one.id === promiseId ? change(one) : one)) }
}

/** What facts about promises do to a case. The date is never overwritten: every earlier one stays in `moves`. */
export const applyPromise = {
  'promise-made': (state: CaseState, data: FactData<'promise-made'>, { at }: EntryHead): CaseState => ({
    ...state,
    promises: [
      ...state.promises,
      {
        id: data.promiseId,
        what: data.what,
        due: data.due,
        responsible: data.responsible,
        tellBy: data.tellBy,
        state: 'open',
        madeAt: at,
        moves: [],
      },
    ],
  }),
  'promise-moved': (state: CaseState, data: FactData<'promise-moved'>, { at }: EntryHead): CaseState =>
    changePromise(state, data.promiseId, (promise) => ({
      ...promise,
      due: data.to,
      state: 'open',
      moves: [
        ...promise.moves,
        { from: data.from, to: data.to, at, reason: data.reason, ground: data.ground, notice: data.notice },
      ],
    })),
  'promise-kept': (state: CaseState, data: FactData<'promise-kept'>, { at }: EntryHead): CaseState =>
    changePromise(state, data.promiseId, (promise) => ({ ...promise, state: 'kept', doneAt: at })),
  'promise-missed': (state: CaseState, data: FactData<'promise-missed'>): CaseState =>
    changePromise(state, data.promiseId, (promise) => ({ ...promise, state: 'missed' })),
}
