import type { ConsentState, Language } from '../../contract/codes.ts'
import type { ConsentRecordShown } from '../../contract/consent-history.ts'
import type { ConsentReceipt, receiptStates } from '../../contract/receipts.ts'
import { namePurpose, statementWords } from '../statements/statement-words.ts'
import { purposeTerms } from './purposes.ts'

type ReceiptState = (typeof receiptStates)[number]

/** Our states by the names of ISO/IEC TS 27560; `none` never has a record, and a request taken back was never answered. */
const standardState: Readonly<Record<ConsentState, ReceiptState>> = {
  none: 'unknown',
  requested: 'requested',
  given: 'given',
  refused: 'refused',
  deferred: 'requested',
  retracted: 'invalidated',
  withdrawn: 'withdrawn',
  revoked: 'revoked',
  expired: 'expired',
  invalidated: 'invalidated',
  unknown: 'unknown',
}
const answers: ReadonlySet<ConsentState> = new Set(['given', 'refused', 'deferred', 'withdrawn'])

export interface ReceiptFor {
  id: string
  now: string
  language: Language
  client: { id: string; name: string }
  bank: { name: string; contact: string }
}

/** A receipt of every record of a client, in the terms of ISO/IEC TS 27560:2023 and of Kantara 1.1. */
export function receiptOf(
  records: readonly ConsentRecordShown[],
  { id, now, language, client, bank }: ReceiptFor,
): ConsentReceipt {
  return {
    schema_version: 'ISO/IEC TS 27560:2023; okno/1',
    kantara_version: 'KI-CR-v1.1.0',
    receipt_id: id,
    receipt_time: now,
    language,
    pii_principal: client,
    parties: [{ party_id: 'bank', party_name: bank.name, party_role: 'pii_controller', party_contact: bank.contact }],
    records: records.map((record) => recordOf(record, client.id, language)),
    declaration: statementWords[language].declaration,
  }
}

function recordOf(
  record: ConsentRecordShown,
  principal: string,
  language: Language,
): ConsentReceipt['records'][number] {
  const { id, purpose, notice, method, validTo, evidence, inForce, events, jurisdiction, legalBasis } = record
  const terms = purposeTerms[purpose]
  return {
    record_id: id,
    pii_principal_id: principal,
    processing: {
      purpose,
      purpose_name: namePurpose(purpose, language),
      lawful_basis: legalBasis,
      pii_information: record.dataCategories,
      jurisdiction,
      retention_period: terms.termText[language],
      withdrawal_method: terms.withdrawalText[language],
      withdrawal_channels: record.withdrawalChannels,
      recipients: [...terms.recipients],
      storage_locations: [jurisdiction],
      ...(notice && { privacy_notice: withoutCheck(notice) }),
      ...(method && { collection_method: method }),
    },
    party_ids: ['bank'],
    ...(validTo && { valid_until: validTo }),
    evidence: evidence.map(({ kind, sha256 }) => ({ kind, ...(sha256 && { sha256 }) })),
    in_force: inForce,
    events: events.map(({ at, by, state, reason }) => ({
      event_time: at,
      event_state: standardState[state],
      state,
      entity_id: by.kind === 'client' ? principal : 'bank',
      event_type: answers.has(state) ? 'explicit' : state === 'requested' ? 'notice' : 'other',
      ...(reason && { reason }),
    })),
  }
}

function withoutCheck({ id, version, sha256, language, text }: NonNullable<ConsentRecordShown['notice']>) {
  return { id, version, sha256, ...(language && { language }), ...(text && { text }) }
}
