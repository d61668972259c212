import type { CaseFact, CaseFactType, FactData } from '../../contract/entries.ts'
import type { EntryHead } from '../decision.ts'
import { applyHandover } from '../handover/apply.ts'
import { applyPoint, leavePointsOpen } from '../points/apply.ts'
import { applyPromise } from '../promises/apply.ts'
import { applyResolution } from '../resolution/apply.ts'
import { applyTask } from '../tasks/apply.ts'
import type { CaseState } from './case-state.ts'

type Appliers = { [T in CaseFactType]: (state: CaseState, data: FactData<T>, head: EntryHead) => CaseState }

/** Every kind of fact and what it does to a case. A new fact without a line here does not compile. */
const appliers: Appliers = {
  ...applyPoint,
  ...applyPromise,
  ...applyTask,
  ...applyHandover,
  ...applyResolution,
  'case-opened': (state) => state,
  'case-taken': (state, { owner }, { at }) => ({ ...state, owner, ownerSince: at }),
  'message-received': (state, { messageId, author, channel, text }) => ({
    ...state,
    channel: author === 'client' ? channel : state.channel,
    messages: { ...state.messages, [messageId]: text.length },
    unread: author === 'client' ? state.unread + 1 : 0,
  }),
  'note-added': (state) => state,
  'reply-sent': (state, data, head) => ({
    ...state,
    points: leavePointsOpen(state.points, data, head),
    replies: [...state.replies, data.replyId],
    unread: 0,
  }),
  'naming-corrected': (state) => state,
  'story-told': (state) => state,
}

/** The state of a case that has just been opened. */
export function openedCase(id: string, data: FactData<'case-opened'>, head: EntryHead): CaseState {
  return {
    id,
    number: data.number,
    subject: data.subject,
    clientId: data.clientId,
    calendar: data.calendar,
    channel: data.channel,
    openedAt: head.at,
    owner: null,
    ownerSince: null,
    handovers: 0,
    handover: null,
    points: [],
    promises: [],
    tasks: [],
    resolution: null,
    closed: false,
    replies: [],
    messages: {},
    unread: 0,
  }
}

/** The case after one more fact. Pure: the same journal always folds to the same state. */
export function applyCaseFact(state: CaseState, fact: CaseFact, head: EntryHead): CaseState {
  const apply = appliers[fact.type] as (state: CaseState, data: CaseFact['data'], head: EntryHead) => CaseState
  return apply(state, fact.data, head)
}
