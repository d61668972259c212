import type { Channel, ConsentState, DecisionMethod, Purpose } from '../../contract/codes.ts'
import type { Consent, Evidence, NoticeRef } from '../../contract/consents.ts'

/** One record of consent: from the request to its end. Asking again starts a new record. */
export interface ConsentRecord {
  id: string
  purpose: Purpose
  state: ConsentState
  since: string
  evidence: Evidence[]
  method?: DecisionMethod
  channel?: Channel
  notice?: NoticeRef
  laterUntil?: string
  reason?: string
  request?: { channel: Channel; at: string; loginsSince: number }
}

/** All consents of a client, folded from their journal. The last record of a purpose is the one that counts. */
export interface ConsentsState {
  clientId: string
  records: ConsentRecord[]
}

export const noConsents = (clientId: string): ConsentsState => ({ clientId, records: [] })

export function currentRecord(state: ConsentsState, purpose: Purpose): ConsentRecord | undefined {
  return state.records.findLast((record) => record.purpose === purpose)
}

/** The only way to be in force: given, and proved (152-ФЗ ст. 9 ч. 3: the burden of proof is the bank's). */
export function isInForce(record: ConsentRecord | undefined): boolean {
  return record?.state === 'given' && record.evidence.length > 0
}

/** What the window and the api show of a purpose. A purpose nobody ever asked about is `none`. */
export function consentOf(state: ConsentsState, purpose: Purpose): Consent {
  const record = currentRecord(state, purpose)
  if (!record) return { purpose, state: 'none', inForce: false, evidence: [] }
  const { id, request, notice, method, channel, laterUntil, reason } = record
  return {
    purpose,
    state: record.state,
    inForce: isInForce(record),
    since: record.since,
    evidence: record.evidence,
    ...(notice && { notice }),
    ...(method && { method }),
    ...(channel && { channel }),
    ...(laterUntil && { laterUntil }),
    ...(reason && { reason }),
    ...(request && notice && { request: { id, ...request, notice } }),
  }
}
