import type { Channel, ConsentState, DecisionMethod, MissingProof, Purpose } from '../../contract/codes.ts'
import type { Consent, Evidence, IndicatedBy, NoticeRef } from '../../contract/consents.ts'

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
  /** `entry` is the version of the entry that asked: the exact text shown stands in it. */
  request?: { channel: Channel; at: string; loginsSince: number; entry?: number }
  occurredAt?: string
  validTo?: string
  indicatedBy?: IndicatedBy
  missing?: MissingProof[]
  source?: string
  supersedes?: string
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

/** Whether a consent's own term is over, although nobody has marked it yet. */
export function isOverdue(record: ConsentRecord | undefined, now: string): boolean {
  return record?.state === 'given' && record.validTo !== undefined && Date.parse(record.validTo) <= Date.parse(now)
}

/** The only way to be in force: given, and proved (152-ФЗ ст. 9 ч. 3: the burden of proof is the bank's). */
export function isInForce(record: ConsentRecord | undefined, now?: string): boolean {
  if (record?.state !== 'given' || record.evidence.length === 0) return false
  return now === undefined || !isOverdue(record, now)
}

/**
 * What the window and the api show of a purpose. A purpose nobody ever asked about is `none`; with `now` a consent whose
 * term is over is expired at once, whether the server has marked it or not.
 */
export function consentOf(state: ConsentsState, purpose: Purpose, now?: string): Consent {
  const record = currentRecord(state, purpose)
  if (!record) return { purpose, state: 'none', inForce: false, evidence: [] }
  const { id, request, notice, method, channel, laterUntil, reason, occurredAt, validTo, indicatedBy, missing } = record
  const over = now !== undefined && isOverdue(record, now)
  return {
    purpose,
    state: over ? 'expired' : record.state,
    inForce: isInForce(record, now),
    since: over ? validTo! : record.since,
    evidence: record.evidence,
    ...(notice && { notice }),
    ...(method && { method }),
    ...(channel && { channel }),
    ...(laterUntil && { laterUntil }),
    ...(reason && { reason }),
    ...(occurredAt && { occurredAt }),
    ...(validTo && { validTo }),
    ...(indicatedBy && { indicatedBy }),
    ...(missing && { missing }),
    ...(request &&
      notice && {
        request: { id, channel: request.channel, at: request.at, loginsSince: request.loginsSince, notice },
      }),
  }
}
