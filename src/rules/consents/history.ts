import type { CalendarId, ConsentState, Purpose } from '../../contract/codes.ts'
import type { Actor } from '../../contract/common.ts'
import type { ConsentFact } from '../../contract/consent-facts.ts'
import type { ConsentHistory, ConsentRecordShown } from '../../contract/consent-history.ts'
import type { Evidence } from '../../contract/consents.ts'
import { findShownNotice } from './notices.ts'
import { purposeTerms } from './purposes.ts'

/** An entry of a client's consents, as the journal keeps it. */
export type ConsentEntry = ConsentFact & {
  id: string
  version: number
  at: string
  actor: Actor
  hash: string
  prevHash: string
}

/** What a history says besides the entries: whose it is, and under which law. */
export interface HistoryOf {
  purpose: Purpose
  jurisdiction: CalendarId
  controller: string
  now: string
}

/** Logins shown one by one; beyond these they are counted. */
const lastLogins = 20

export type UncheckedHistory = Omit<ConsentHistory, 'version' | 'without'>

/**
 * Everything that happened to one purpose, told from its entries: what the bank would lay before a court. Whether texts
 * and files still have their hashes is for whoever holds them to check.
 */
export function tellHistory(entries: readonly ConsentEntry[], of: HistoryOf): UncheckedHistory {
  const records: ConsentRecordShown[] = []
  const logins: ConsentHistory['logins']['last'] = []
  const refusedAttempts: ConsentHistory['refusedAttempts'] = []
  let loginCount = 0
  for (const entry of entries) {
    if (entry.type === 'login-seen') {
      if (records.at(-1)?.state !== 'requested') continue
      loginCount += 1
      logins.push({ at: entry.at, channel: entry.data.channel })
      if (logins.length > lastLogins) logins.shift()
      continue
    }
    if (!('purpose' in entry.data) || entry.data.purpose !== of.purpose) continue
    if (entry.type === 'consent-attempt-refused') {
      const { method, channel, claimed } = entry.data
      refusedAttempts.push({
        at: entry.at,
        by: entry.actor,
        method,
        ...(channel && { channel }),
        ...(claimed && { claimed }),
      })
      continue
    }
    tellRecord(records, entry, of)
  }
  for (const record of records) markOverdue(record, of.now)
  return {
    purpose: of.purpose,
    records: records.toReversed(),
    logins: { count: loginCount, last: logins.toReversed() },
    refusedAttempts: refusedAttempts.toReversed(),
  }
}

function tellRecord(records: ConsentRecordShown[], entry: ConsentEntry, of: HistoryOf): void {
  if (entry.type === 'consent-requested' || entry.type === 'consent-imported') {
    records.push(beginRecord(entry, of))
    return
  }
  if (!('recordId' in entry.data)) return
  const { recordId } = entry.data
  const record = records.find(({ id }) => id === recordId)
  if (record) changeRecord(record, entry)
}

function beginRecord(
  entry: Extract<ConsentEntry, { type: 'consent-requested' | 'consent-imported' }>,
  { purpose, jurisdiction, controller }: HistoryOf,
): ConsentRecordShown {
  const { dataCategories } = purposeTerms[purpose]
  const isImport = entry.type === 'consent-imported'
  const { supersedes } = entry.data
  const record: ConsentRecordShown = {
    id: entry.data.recordId,
    purpose,
    state: 'none',
    inForce: false,
    controller,
    jurisdiction,
    legalBasis: 'consent',
    dataCategories: [...dataCategories],
    optionsShown: [],
    answer: 'none',
    recordedAt: entry.at,
    recordedBy: entry.actor,
    evidence: [],
    withdrawalChannels: [],
    ...(supersedes && { supersedes }),
    events: [],
  }
  if (isImport) {
    const { note, source, missing } = entry.data
    Object.assign(record, { reason: note, ...(source && { source }), ...(missing && { missing }) })
  } else record.notice = noticeOf(entry.data)
  move(record, entry, isImport ? 'unknown' : 'requested', isImport ? entry.data.note : undefined)
  return record
}

/** The text as it was kept with the request; for records of before, that of the catalogue with the same hash. */
function noticeOf({ notice, shown }: Extract<ConsentFact, { type: 'consent-requested' }>['data']) {
  if (shown) return { ...notice, language: shown.language, text: shown.text }
  const known = findShownNotice(notice.id)
  return known?.sha256 === notice.sha256 ? { ...notice, language: known.language, text: known.text } : notice
}

function changeRecord(record: ConsentRecordShown, entry: ConsentEntry): void {
  switch (entry.type) {
    case 'consent-given': {
      const { validFrom, validTo, withdrawalChannels } = entry.data
      answerRecord(record, entry, 'agree', 'given')
      record.inForce = record.evidence.length > 0
      record.withdrawalChannels = withdrawalChannels ?? []
      if (validFrom) record.validFrom = validFrom
      if (validTo) record.validTo = validTo
      return
    }
    case 'consent-refused':
      return answerRecord(record, entry, 'refuse', 'refused')
    case 'consent-deferred':
      return answerRecord(record, entry, 'later', 'deferred')
    case 'consent-evidence-added':
      return addProof(record, entry, entry.data.evidence)
    case 'consent-withdrawn':
      addProof(record, entry, entry.data.evidence ?? [])
      return move(record, entry, 'withdrawn')
    case 'consent-retracted':
      if (entry.data.told) record.told = entry.data.told
      return move(record, entry, 'retracted', entry.data.reason)
    case 'consent-revoked':
      return move(record, entry, 'revoked', entry.data.reason)
    case 'consent-invalidated':
      return move(record, entry, 'invalidated', entry.data.reason)
    case 'consent-expired':
      return move(record, entry, 'expired')
    default:
  }
}

function answerRecord(
  record: ConsentRecordShown,
  entry: Extract<ConsentEntry, { type: 'consent-given' | 'consent-refused' | 'consent-deferred' }>,
  answer: ConsentRecordShown['answer'],
  state: ConsentState,
): void {
  const { method, channel, evidence, occurredAt, indicatedBy, optionsShown, source } = entry.data
  Object.assign(record, {
    answer,
    method,
    channel,
    occurredAt: occurredAt ?? entry.at,
    indicatedBy: indicatedBy ?? { kind: 'self' },
    optionsShown: optionsShown ?? [],
    recordedAt: entry.at,
    recordedBy: entry.actor,
    ...(source && { source }),
  })
  addProof(record, entry, evidence)
  move(record, entry, state)
}

function addProof(record: ConsentRecordShown, { at, actor }: ConsentEntry, evidence: readonly Evidence[]): void {
  record.evidence.push(...evidence.map((one) => ({ ...one, addedAt: at, addedBy: actor })))
}

function move(record: ConsentRecordShown, entry: ConsentEntry, state: ConsentState, reason?: string): void {
  record.state = state
  record.inForce = false
  if (reason) record.reason = reason
  const { id: entryId, at, actor: by, hash, prevHash } = entry
  record.events.push({ entryId, state, at, by, ...(reason && { reason }), hash, prevHash })
}

/** What its own term has ended is expired, whether the server has marked it yet or not. */
function markOverdue(record: ConsentRecordShown, now: string): void {
  if (record.state !== 'given' || record.validTo === undefined) return
  if (Date.parse(record.validTo) > Date.parse(now)) return
  record.state = 'expired'
  record.inForce = false
}
