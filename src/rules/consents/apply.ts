import type { ConsentFact } from '../../contract/consent-facts.ts'
import type { EntryHead } from '../decision.ts'
import type { ConsentRecord, ConsentsState } from './consents-state.ts'

function changeRecord(state: ConsentsState, recordId: string, change: Partial<ConsentRecord>): ConsentsState {
  return { ...state, records: state.records.map((one) => (one.id === recordId ? { ...one, ...change } : one)) }
}

function addRecord(state: ConsentsState, record: ConsentRecord): ConsentsState {
  return { ...state, records: [...state.records, record] }
}

/** The consents of a client after one more fact. */
export function applyConsentFact(state: ConsentsState, { type, data }: ConsentFact, head: EntryHead): ConsentsState {
  const { at } = head
  switch (type) {
    case 'consent-requested':
      return addRecord(state, {
        id: data.recordId,
        purpose: data.purpose,
        state: 'requested',
        since: at,
        evidence: [],
        notice: data.notice,
        request: { channel: data.channel, at, loginsSince: 0, entry: head.version },
        ...(data.supersedes && { supersedes: data.supersedes }),
      })
    case 'consent-imported':
      return addRecord(state, {
        id: data.recordId,
        purpose: data.purpose,
        state: 'unknown',
        since: at,
        evidence: [],
        reason: data.note,
        ...(data.source && { source: data.source }),
        ...(data.missing && { missing: data.missing }),
        ...(data.supersedes && { supersedes: data.supersedes }),
      })
    case 'consent-given':
      return changeRecord(state, data.recordId, {
        ...answeredBy(data, 'given', at),
        ...(data.validTo && { validTo: data.validTo }),
      })
    case 'consent-refused':
      return changeRecord(state, data.recordId, answeredBy(data, 'refused', at))
    case 'consent-deferred':
      return changeRecord(state, data.recordId, {
        ...answeredBy(data, 'deferred', at),
        laterUntil: data.laterUntil,
      })
    case 'consent-withdrawn':
      return changeRecord(state, data.recordId, {
        state: 'withdrawn',
        since: at,
        method: data.method,
        channel: data.channel,
        ...(data.indicatedBy && { indicatedBy: data.indicatedBy }),
      })
    case 'consent-retracted':
      return changeRecord(state, data.recordId, { state: 'retracted', since: at, reason: data.reason })
    case 'consent-revoked':
      return changeRecord(state, data.recordId, { state: 'revoked', since: at, reason: data.reason })
    case 'consent-invalidated':
      return changeRecord(state, data.recordId, { state: 'invalidated', since: at, reason: data.reason })
    case 'consent-expired':
      return changeRecord(state, data.recordId, { state: 'expired', since: at })
    case 'consent-evidence-added':
      return {
        ...state,
        records: state.records.map((one) =>
          one.id === data.recordId ? { ...one, evidence: [...one.evidence, ...data.evidence] } : one,
        ),
      }
    case 'consent-attempt-refused':
    case 'evidence-kept':
    case 'statement-issued':
      return state
    case 'login-seen':
      return {
        ...state,
        records: state.records.map((record) =>
          record.state === 'requested' && record.request
            ? { ...record, request: { ...record.request, loginsSince: record.request.loginsSince + 1 } }
            : record,
        ),
      }
  }
}

type Answered = Extract<ConsentFact, { type: 'consent-given' | 'consent-refused' | 'consent-deferred' }>['data']

function answeredBy(data: Answered, state: ConsentRecord['state'], at: string): Partial<ConsentRecord> {
  const { method, channel, evidence, occurredAt, indicatedBy, source } = data
  return {
    state,
    since: occurredAt ?? at,
    method,
    channel,
    evidence,
    ...(occurredAt && { occurredAt }),
    ...(indicatedBy && { indicatedBy }),
    ...(source && { source }),
  }
}
