import type { ScriptFact } from '../../contract/client-facts.ts'
import { dayIn } from '../promises/times.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { currentScript, type ScriptProposal, type ScriptState } from './script-state.ts'

/** What the owner of a script does with a proposal. */
export type ProposalAct =
  | { act: 'accept'; seen: number; text?: string | undefined }
  | { act: 'decline'; reason: string }
  | { act: 'date'; answerBy: string; reason?: string | undefined }

/** Days of the bank’s own people are counted where it works. */
const zone = 'Europe/Moscow'

/** Whether a proposal still waits for its answer, or what it was. */
export function answerOf({ version, reason }: ScriptProposal): 'open' | 'accepted' | 'declined' {
  if (version !== undefined) return 'accepted'
  return reason === undefined ? 'open' : 'declined'
}

/**
 * Answers a proposal once: a new version made of it, a reason, or the day by which there will be one. A day that was
 * named moves to a later one only with a reason: nothing moves silently, for colleagues as for clients.
 */
export function decideProposal(
  state: ScriptState,
  proposalId: string,
  command: ProposalAct,
  context: Context,
): Decision<ScriptFact> {
  const proposal = state.proposals.find(({ id }) => id === proposalId)
  const current = currentScript(state)
  if (!proposal || !current) return refused('proposal-unknown')
  if (answerOf(proposal) !== 'open') return refused('proposal-answered')
  const by = context.by.id
  switch (command.act) {
    case 'accept': {
      // Published whole: over an unseen version it would take back what a colleague has mended.
      if (command.seen !== current.version)
        return refused('script-moved-on', { pointers: ['/seen'], with: { version: current.version } })
      const { id: _id, version, text: _text, publishedAt: _publishedAt, ...kept } = current
      const text = command.text ?? proposal.text
      return decided<ScriptFact>({
        type: 'script-published',
        data: { ...kept, version: version + 1, text, proposalId, by },
      })
    }
    case 'decline':
      return decided<ScriptFact>({ type: 'proposal-declined', data: { proposalId, reason: command.reason, by } })
    case 'date': {
      if (command.answerBy < dayIn(context.now, zone))
        return refused('promise-in-the-past', { pointers: ['/answerBy'] })
      const moves = proposal.answerBy !== undefined && command.answerBy > proposal.answerBy
      if (moves && command.reason === undefined) return refused('answer-day-moved', { pointers: ['/reason'] })
      return decided<ScriptFact>({
        type: 'proposal-dated',
        data: { proposalId, answerBy: command.answerBy, by, ...(command.reason ? { reason: command.reason } : {}) },
      })
    }
  }
}
