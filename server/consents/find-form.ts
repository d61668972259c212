import { zoneOf } from '../../src/rules/calendar/zone.ts'
import type { ConsentForm } from '../../src/contract/consent-forms.ts'
import type { Language } from '../../src/contract/codes.ts'
import type { ClientState } from '../../src/rules/clients/client-state.ts'
import {
  consentOf,
  isOverdue,
  noConsents,
  type ConsentRecord,
  type ConsentsState,
} from '../../src/rules/consents/consents-state.ts'
import { answerOptions, receiptSentences } from '../../src/rules/consents/form-words.ts'
import { paragraphsOf } from '../../src/rules/consents/notice-paragraphs.ts'
import { findShownNotice } from '../../src/rules/consents/notices.ts'
import { purposeTerms, sayIsNot } from '../../src/rules/consents/purposes.ts'
import type { ConsentEntry } from '../../src/rules/consents/history.ts'
import { nameOf } from '../bank.ts'
import { Refused } from '../http/refuse.ts'
import { loadStream, type Loaded } from '../journal/commit.ts'
import type { Services } from '../services.ts'
import { readFormToken, type FormClaim } from './form-token.ts'

/** A client's own page as it stands: whose it is, which record it is about, and with which words. */
export interface FoundForm {
  claim: FormClaim
  loaded: Loaded<'consents'>
  consents: ConsentsState
  client: ClientState
  record: ConsentRecord
  language: Language
  text: string
  /** Who asks, where that was said. */
  bank: string | undefined
}

/**
 * The page a token leads to. A token that is forged, over or used leads nowhere, and the refusal says nothing of whom it
 * would have been about.
 */
export async function findForm(services: Services, token: string): Promise<FoundForm> {
  const { store, clock } = services
  const read = readFormToken(await store.secret(), token, clock())
  if (!read.ok) throw new Refused(read.why)
  const { claim } = read
  const [loaded, client] = await Promise.all([
    loadStream(store, 'consents', claim.clientId),
    loadStream(store, 'client', claim.clientId),
  ])
  const consents = loaded.state ?? noConsents(claim.clientId)
  const record = consents.records.find(({ id }) => id === claim.recordId)
  if (!record || !client.state) throw new Refused('form-unknown')
  if (claim.kind === 'answer' && record.state !== 'requested' && record.state !== 'retracted')
    throw new Refused('form-used')
  const shown = await readShown(services, loaded, record)
  return {
    claim,
    loaded,
    consents,
    client: client.state,
    record,
    bank: nameOf(services.bank),
    ...shown,
  }
}

/** The exact text of the request, from the entry that asked; for requests of before, from the catalogue. */
async function readShown(
  { store }: Services,
  { stream }: Loaded<'consents'>,
  { request, notice }: ConsentRecord,
): Promise<{ language: Language; text: string }> {
  const entry = request?.entry
  if (entry !== undefined && entry > 0) {
    const [asked] = (await store.entriesOf(stream, { after: entry - 1, limit: 1 })) as unknown as ConsentEntry[]
    if (asked?.type === 'consent-requested' && asked.data.shown) return asked.data.shown
  }
  const known = notice && findShownNotice(notice.id)
  if (!known || known.sha256 !== notice.sha256) throw new Refused('form-unknown')
  return known
}

/** What stands on the page: the question with its three answers, or the receipt. */
export function presentForm({ claim, client, record, language, text, bank }: FoundForm, now: string): ConsentForm {
  const { purpose, notice } = record
  if (claim.kind === 'answer' && record.state === 'requested' && notice) {
    const { termText, withdrawalText } = purposeTerms[purpose]
    return {
      kind: 'asking',
      ...(bank && { bank }),
      purpose,
      language,
      notice,
      paragraphs: paragraphsOf(text),
      isNot: sayIsNot(purpose, client.jurisdiction, language),
      term: termText[language],
      withdrawal: withdrawalText[language],
      options: answerOptions(purpose, language),
      expiresAt: new Date(claim.expiresAt).toISOString(),
    }
  }
  const { state, since, inForce } = consentOf({ clientId: claim.clientId, records: [record] }, purpose, now)
  const at = since ?? record.since
  const say = receiptSentences[state]
  return {
    kind: 'receipt',
    ...(bank && { bank }),
    purpose,
    language,
    state,
    sentence: say ? say[language](sayDay(at, client, language), (record.reason ?? '').replace(/[^.!?…]$/u, '$&.')) : '',
    at,
    ...(notice && { notice }),
    text,
    evidence: record.evidence.map(({ sha256 }) => ({ ...(sha256 && { sha256 }) })),
    mayWithdraw: claim.kind === 'receipt' && inForce && !isOverdue(record, now),
  }
}

const sayDay = (instant: string, { jurisdiction }: ClientState, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zoneOf(jurisdiction),
  })
    .format(new Date(instant))
    .replace(/\s*г\.$/u, '')
