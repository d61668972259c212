import {
  impliedMethods,
  type Channel,
  type DecisionMethod,
  type ImpliedMethod,
  type Purpose,
} from '../../contract/codes.ts'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import type { Evidence, NoticeRef } from '../../contract/consents.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { currentRecord, type ConsentsState } from './consents-state.ts'
import { quietUntil } from './quiet-period.ts'

export type ConsentCommand = { purpose: Purpose } & (
  | { act: 'request'; channel: Channel; notice: NoticeRef }
  | {
      act: 'answer'
      answer: 'agree' | 'refuse' | 'later'
      method: DecisionMethod | ImpliedMethod
      channel: Channel
      evidence: Evidence[]
      laterUntil?: string | undefined
    }
  | { act: 'withdraw'; channel: Channel; method: DecisionMethod }
  | { act: 'retract'; reason: string }
)

/** A decision that may be a refusal and still leave a fact behind: an attempt to imply consent goes on record. */
export type ConsentDecision =
  | Decision<ConsentFact>
  | { ok: false; refusal: { code: 'implied-consent' }; facts: ConsentFact[] }

const isImplied = (method: string): method is ImpliedMethod => (impliedMethods as readonly string[]).includes(method)

/**
 * The consent machine: `none → requested → given | refused | deferred`, `requested → retracted`, `given → withdrawn`.
 * Ended records stay ended; asking again starts a new one, and not within the quiet period. Nothing is ever given
 * without evidence, and no login, silence or use is an answer (GDPR 4(11), rec. 32; EDPB 05/2020; 152-ФЗ ст. 9).
 */
export function decideConsent(state: ConsentsState, command: ConsentCommand, context: Context): ConsentDecision {
  const { purpose } = command
  const record = currentRecord(state, purpose)
  switch (command.act) {
    case 'request': {
      if (record?.state === 'requested' || record?.state === 'given') return refused('consent-state')
      const until = quietUntil(record, context.now)
      if (until) return refused('quiet-period', { with: { until } })
      return decided<ConsentFact>({
        type: 'consent-requested',
        data: { recordId: context.newId(), purpose, channel: command.channel, notice: command.notice },
      })
    }
    case 'answer':
      return decideAnswer(record, command, context)
    case 'withdraw':
      if (record?.state !== 'given') return refused('consent-state')
      return decided<ConsentFact>({
        type: 'consent-withdrawn',
        data: { recordId: record.id, purpose, method: command.method, channel: command.channel },
      })
    case 'retract':
      if (record?.state !== 'requested') return refused('consent-state')
      return decided<ConsentFact>({
        type: 'consent-retracted',
        data: { recordId: record.id, purpose, reason: command.reason },
      })
  }
}

function decideAnswer(
  record: ReturnType<typeof currentRecord>,
  command: Extract<ConsentCommand, { act: 'answer' }>,
  context: Context,
): ConsentDecision {
  const { purpose, method, channel, evidence } = command
  if (isImplied(method))
    return {
      ok: false,
      refusal: { code: 'implied-consent' },
      facts: [{ type: 'consent-attempt-refused', data: { purpose, method, channel } }],
    }
  if (record?.state !== 'requested') return refused('consent-state')
  const data = { recordId: record.id, purpose, method, channel, evidence }
  switch (command.answer) {
    case 'agree':
      if (evidence.length === 0) return refused('evidence-missing', { pointers: ['/evidence'] })
      return decided<ConsentFact>({ type: 'consent-given', data })
    case 'refuse':
      return decided<ConsentFact>({ type: 'consent-refused', data })
    case 'later': {
      const inAMonth = new Date(Date.parse(context.now) + 30 * 86_400_000).toISOString().slice(0, 10)
      const laterUntil = command.laterUntil ?? inAMonth
      // A day already here would let the bank ask again at once: that is not «later».
      if (laterUntil <= context.now.slice(0, 10)) return refused('promise-in-the-past', { pointers: ['/laterUntil'] })
      return decided<ConsentFact>({ type: 'consent-deferred', data: { ...data, laterUntil } })
    }
  }
}
