import { languages, purposes } from '../../src/contract/codes.ts'
import { tellHistory } from '../../src/rules/consents/history.ts'
import { isFor, notices } from '../../src/rules/consents/notices.ts'
import { purposeTerms } from '../../src/rules/consents/purposes.ts'
import { receiptOf } from '../../src/rules/consents/receipt.ts'
import { guardRoles } from '../access.ts'
import type { Reads } from '../call.ts'
import { checkRecord } from '../consents/check-proof.ts'
import { findConsents, readPurpose } from '../consents/load-consents.ts'
import { readConsentEntries } from '../consents/read-entries.ts'

export const listNotices: Reads['listNotices'] = async ({ query, operator }) => {
  guardRoles(operator, ['operator', 'senior', 'trainer', 'compliance'])
  const wanted = {
    purposes: query.purpose ? [query.purpose] : purposes,
    languages: query.language ? [query.language] : languages,
  }
  const items = notices
    .filter(({ purpose, language }) => wanted.purposes.includes(purpose) && wanted.languages.includes(language))
    .filter((notice) => query.jurisdiction === undefined || isFor(notice, query.jurisdiction))
    .map(({ id, purpose, version, language, law, text, sha256 }) => ({
      id,
      purpose,
      version,
      language,
      ...(law && { law }),
      text,
      sha256,
    }))
  return { body: { items } }
}

export const readConsentHistory: Reads['readConsentHistory'] = async (call) => {
  const { params, operator, language, context, services } = call
  const purpose = readPurpose(params.purpose)
  const loaded = await findConsents(services.store, operator, params.id, 'read-proof')
  const entries = await readConsentEntries(services.store, loaded.stream)
  const { jurisdiction } = loaded.client
  const told = tellHistory(entries, { purpose, jurisdiction, controller: services.bank.name, now: context.now })
  const records = await Promise.all(told.records.map((record) => checkRecord(services.store, params.id, record)))
  const { basis, text } = purposeTerms[purpose].without
  const { version } = loaded
  return { body: { ...told, records, version, without: { basis, text: text[language] } }, version }
}

export const readReceipt: Reads['readReceipt'] = async ({ params, query, operator, language, context, services }) => {
  const loaded = await findConsents(services.store, operator, params.id, 'give-statement')
  const entries = await readConsentEntries(services.store, loaded.stream)
  const { jurisdiction, name, language: spoken } = loaded.client
  const records = purposes.flatMap(
    (purpose) =>
      tellHistory(entries, { purpose, jurisdiction, controller: services.bank.name, now: context.now }).records,
  )
  const receipt = receiptOf(records, {
    id: services.newId(),
    now: context.now,
    language: query.language ?? spoken ?? language,
    client: { id: params.id, name },
    bank: services.bank,
  })
  return { body: receipt, version: loaded.version }
}
