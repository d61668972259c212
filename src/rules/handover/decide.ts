import type { Person } from '../../contract/common.ts'
import type { CaseState } from '../case/case-state.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'

export type HandoverCommand =
  | { act: 'take' }
  | { act: 'offer'; to: Person; summary: string }
  | { act: 'accept' }
  | { act: 'decline'; reason: string }

/** One case, one owner who answers for its result. It changes hands only when the other hand has closed on it. */
export function decideHandover(state: CaseState, command: HandoverCommand, context: Context): Decision {
  const me: Person = { id: context.by.id, name: context.by.name }
  if (state.closed) return refused('case-closed')
  switch (command.act) {
    case 'take':
      if (state.owner) return refused('already-owned')
      return decided({ type: 'case-taken', data: { owner: me } })
    case 'offer':
      if (!state.owner) return refused('no-owner')
      if (state.owner.id !== me.id && !context.by.roles.includes('senior')) return refused('not-owner')
      if (state.handover) return refused('handover-open')
      if (command.to.id === state.owner.id) return refused('operator-unknown', { pointers: ['/to'] })
      return decided({ type: 'handover-offered', data: { to: command.to, summary: command.summary } })
    case 'accept':
      if (state.handover?.to.id !== me.id) return refused('no-handover')
      return decided({ type: 'handover-accepted', data: { owner: me } })
    case 'decline':
      if (state.handover?.to.id !== me.id) return refused('no-handover')
      return decided({ type: 'handover-declined', data: { reason: command.reason } })
  }
}
