import type { Channel, ConsentAnswer, DecisionMethod, ImpliedMethod, Purpose } from '../../contract/codes.ts'
import type { ConsentFact, ConsentFactData } from '../../contract/consent-facts.ts'
import type { Evidence, IndicatedBy, NoticeRef, OptionShown } from '../../contract/consents.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { currentRecord, isOverdue, type ConsentRecord, type ConsentsState } from './consents-state.ts'
import { decideAnswer } from './decide-answer.ts'
import { decideImport } from './decide-import.ts'
import type { ImportClaim } from './import-claim.ts'
import { quietUntil } from './quiet-period.ts'

export type ConsentCommand = { purpose: Purpose } & (
  | { act: 'request'; channel: Channel; notice: NoticeRef; shown?: ConsentFactData<'consent-requested'>['shown'] }
  | {
      act: 'answer'
      answer: ConsentAnswer
      method: DecisionMethod | ImpliedMethod
      channel: Channel
      evidence: Evidence[]
      laterUntil?: string | undefined
      occurredAt?: string | undefined
      indicatedBy?: IndicatedBy | undefined
      optionsShown?: OptionShown[] | undefined
    }
  | {
      act: 'withdraw'
      channel: Channel
      method: DecisionMethod
      evidence?: Evidence[] | undefined
      indicatedBy?: IndicatedBy | undefined
    }
  | { act: 'retract'; reason: string; told?: ConsentFactData<'consent-retracted'>['told'] }
  | { act: 'revoke' | 'invalidate'; reason: string }
  | { act: 'add-evidence'; evidence: Evidence[] }
  | { act: 'expire' }
  | { act: 'import'; claim: ImportClaim }
)

/** A decision that may be a refusal and still leave a fact behind: an attempt to imply consent goes on record. */
export type ConsentDecision =
  | Decision<ConsentFact>
  | { ok: false; refusal: { code: 'implied-consent' }; facts: ConsentFact[] }

/**
 * The consent machine: `none → requested → given | refused | deferred`, `requested → retracted`, `given → withdrawn |
 * revoked | expired | invalidated`, and `unknown` for what was brought over without proof. Ended records stay ended;
 * asking again starts a new one, and not within the quiet period. Nothing is ever given without evidence, and no login,
 * silence or use is an answer (GDPR 4(11), rec. 32; EDPB 05/2020; 152-ФЗ ст. 9).
 */
export function decideConsent(state: ConsentsState, command: ConsentCommand, context: Context): ConsentDecision {
  const { purpose } = command
  const record = currentRecord(state, purpose)
  switch (command.act) {
    case 'request':
      return decideRequest(record, command, context)
    case 'answer':
      return decideAnswer(record, command, context)
    case 'import':
      return decideImport(record, command, context)
    case 'retract': {
      if (record?.state !== 'requested') return refused('consent-state')
      const { reason, told } = command
      return decided<ConsentFact>({
        type: 'consent-retracted',
        data: { recordId: record.id, purpose, reason, ...(told && { told }) },
      })
    }
    case 'expire':
      if (!record || !isOverdue(record, context.now)) return refused('consent-state')
      return decided(expiryOf(record))
    case 'withdraw':
    case 'revoke':
    case 'invalidate':
    case 'add-evidence':
      // What its own term has ended cannot be ended once more.
      if (record?.state !== 'given' || isOverdue(record, context.now)) return refused('consent-state')
      return changeGiven(record, command)
  }
}

const expiryOf = ({ id, purpose }: ConsentRecord): ConsentFact => ({
  type: 'consent-expired',
  data: { recordId: id, purpose },
})

function decideRequest(
  record: ConsentRecord | undefined,
  command: Extract<ConsentCommand, { act: 'request' }>,
  context: Context,
): ConsentDecision {
  const over = isOverdue(record, context.now)
  if (record?.state === 'requested' || (record?.state === 'given' && !over)) return refused('consent-state')
  const until = quietUntil(record, context.now)
  if (until) return refused('quiet-period', { with: { until } })
  const { purpose, channel, notice, shown } = command
  return decided<ConsentFact>(...(record && over ? [expiryOf(record)] : []), {
    type: 'consent-requested',
    data: {
      recordId: context.newId(),
      purpose,
      channel,
      notice,
      ...(shown && { shown }),
      ...(record && { supersedes: record.id }),
    },
  })
}

function changeGiven(
  { id: recordId }: ConsentRecord,
  command: Extract<ConsentCommand, { act: 'withdraw' | 'revoke' | 'invalidate' | 'add-evidence' }>,
): ConsentDecision {
  const { purpose } = command
  const about = { recordId, purpose }
  switch (command.act) {
    case 'withdraw': {
      const { method, channel, evidence, indicatedBy } = command
      if (indicatedBy?.kind === 'representative' && !indicatedBy.power)
        return refused('power-missing', { pointers: ['/indicatedBy/power'] })
      return decided<ConsentFact>({
        type: 'consent-withdrawn',
        data: { ...about, method, channel, ...(evidence?.length && { evidence }), ...(indicatedBy && { indicatedBy }) },
      })
    }
    case 'revoke':
      return decided<ConsentFact>({ type: 'consent-revoked', data: { ...about, reason: command.reason } })
    case 'invalidate':
      return decided<ConsentFact>({ type: 'consent-invalidated', data: { ...about, reason: command.reason } })
    case 'add-evidence':
      return decided<ConsentFact>({ type: 'consent-evidence-added', data: { ...about, evidence: command.evidence } })
  }
}
