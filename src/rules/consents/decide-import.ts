import type { ConsentFact } from '../../contract/consent-facts.ts'
import { decided, refused, type Context } from '../decision.ts'
import type { ConsentRecord } from './consents-state.ts'
import type { ConsentCommand, ConsentDecision } from './decide.ts'
import { givenFact } from './decide-answer.ts'
import { findMissing, isDecision, isImplied } from './import-claim.ts'

/**
 * A consent brought over from another system. With its whole proof it is a consent; without, it is `unknown`, never in
 * force, and disputed until the proof is found or the client is asked. It never stands over anything the client has
 * said here: an old file does not undo a refusal or a withdrawal.
 */
export function decideImport(
  record: ConsentRecord | undefined,
  { purpose, claim }: Extract<ConsentCommand, { act: 'import' }>,
  context: Context,
): ConsentDecision {
  if (record && record.state !== 'unknown') return refused('consent-state')
  const { method, channel, occurredAt, notice, evidence, indicatedBy, shown, source, note } = claim
  const missing = findMissing(claim, context.now)
  const recordId = context.newId()
  const supersedes = record && { supersedes: record.id }

  if (missing.length > 0 || !isDecision(method) || !channel || !occurredAt || !notice) {
    // Disputed already, and no better proved than before.
    if (record) return refused('consent-state')
    const attempt: ConsentFact[] = isImplied(method)
      ? [{ type: 'consent-attempt-refused', data: { purpose, method, ...(channel && { channel }), claimed: 'agree' } }]
      : []
    return decided<ConsentFact>(...attempt, {
      type: 'consent-imported',
      data: { recordId, purpose, note: note ?? source, source, missing },
    })
  }

  const given = givenFact(
    { recordId, purpose, method, channel, evidence, occurredAt, source, ...(indicatedBy && { indicatedBy }) },
    occurredAt,
  )
  const isOver = given.data.validTo !== undefined && Date.parse(given.data.validTo) <= Date.parse(context.now)
  return decided<ConsentFact>(
    {
      type: 'consent-requested',
      data: { recordId, purpose, channel, notice, ...(shown && { shown }), ...supersedes },
    },
    given,
    ...(isOver ? [{ type: 'consent-expired' as const, data: { recordId, purpose } }] : []),
  )
}
