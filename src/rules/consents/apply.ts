import type { ConsentFact } from '../../contract/consent-facts.ts'
import type { EntryHead } from '../decision.ts'
import type { ConsentRecord, ConsentsState } from './consents-state.ts'

function changeRecord(state: ConsentsState, recordId: string, change: Partial<ConsentRecord>): ConsentsState {
  return { ...state, records: state.records.map((one) => (one.id === recordId ? { ...one, ...change } : one)) }
}

/** The consents of a client after one more fact. */
export function applyConsentFact(state: ConsentsState, { type, data }: ConsentFact, { at }: EntryHead): ConsentsState {
  switch (type) {
    case 'consent-requested':
      return {
        ...state,
        records: [
          ...state.records,
          {
            id: data.recordId,
            purpose: data.purpose,
            state: 'requested',
            since: at,
            evidence: [],
            notice: data.notice,
            request: { channel: data.channel, at, loginsSince: 0 },
          },
        ],
      }
    case 'consent-imported':
      return {
        ...state,
        records: [
          ...state.records,
          { id: data.recordId, purpose: data.purpose, state: 'unknown', since: at, evidence: [], reason: data.note },
        ],
      }
    case 'consent-given':
    case 'consent-refused': {
      const { recordId, method, channel, evidence } = data
      const reached = type === 'consent-given' ? 'given' : 'refused'
      return changeRecord(state, recordId, { state: reached, since: at, method, channel, evidence })
    }
    case 'consent-deferred': {
      const { recordId, method, channel, evidence, laterUntil } = data
      return changeRecord(state, recordId, { state: 'deferred', since: at, method, channel, evidence, laterUntil })
    }
    case 'consent-withdrawn':
      return changeRecord(state, data.recordId, {
        state: 'withdrawn',
        since: at,
        method: data.method,
        channel: data.channel,
      })
    case 'consent-retracted':
      return changeRecord(state, data.recordId, { state: 'retracted', since: at, reason: data.reason })
    case 'consent-revoked':
      return changeRecord(state, data.recordId, { state: 'revoked', since: at, reason: data.reason })
    case 'consent-invalidated':
      return changeRecord(state, data.recordId, { state: 'invalidated', since: at, reason: data.reason })
    case 'consent-expired':
      return changeRecord(state, data.recordId, { state: 'expired', since: at })
    case 'consent-attempt-refused':
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
