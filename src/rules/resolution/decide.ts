import type { Channel } from '../../contract/codes.ts'
import type { CaseState } from '../case/case-state.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'

export type ResolutionCommand =
  | { act: 'propose'; summary: string }
  | { act: 'confirm'; channel: Channel; words?: string | undefined }
  | { act: 'reopen'; reason: string }

/** A case is closed by its result, and whether there is one the client says, not the bank. Silence confirms nothing. */
export function decideResolution(state: CaseState, command: ResolutionCommand, _context: Context): Decision {
  switch (command.act) {
    case 'propose':
      if (state.closed) return refused('case-closed')
      if (state.points.some((point) => point.state === 'open')) return refused('points-open')
      return decided({ type: 'resolution-proposed', data: { summary: command.summary } })
    case 'confirm':
      if (state.closed) return refused('case-closed')
      if (!state.resolution) return refused('not-confirmed')
      return decided({
        type: 'resolution-confirmed',
        data: { channel: command.channel, ...(command.words ? { words: command.words } : {}) },
      })
    case 'reopen':
      if (!state.closed && !state.resolution) return refused('case-open')
      return decided({ type: 'case-reopened', data: { reason: command.reason } })
  }
}
