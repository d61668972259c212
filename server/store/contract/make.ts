import { uuidv7 } from 'uuidv7'
import type { Consent } from '../../../src/contract/consents.ts'
import { genesis, seal } from '../../journal/seal.ts'
import type {
  AppendUnit,
  CaseRow,
  ClientRow,
  ConsentRow,
  KeptAnswer,
  NewEntry,
  SealedEntry,
  Store,
  StreamId,
  ViewChange,
} from '../store.ts'

export const newStream = (kind: 'case' | 'client' | 'consents' = 'case'): StreamId => `${kind}:${uuidv7()}`

export function makeEntry(stream: StreamId, data: unknown = { text: 'Проверьте подпись' }): NewEntry {
  return {
    id: uuidv7(),
    stream,
    type: 'note-added',
    at: '2026-11-20T08:30:00.000Z',
    actor: { kind: 'operator', id: 'anna', name: 'Анна Ким' },
    data,
  }
}

/** A unit that adds entries to one stream as it stands, sealed as the journal seals them. */
export async function makeUnit(
  store: Store,
  stream: StreamId,
  data: readonly unknown[] = [{ text: 'Проверьте подпись' }],
): Promise<AppendUnit> {
  const head = await store.load(stream)
  let place = { version: head?.version ?? 0, hash: head?.hash ?? genesis }
  const expect = [{ stream, version: place.version }]
  const entries: SealedEntry[] = []
  for (const item of data) {
    const sealed = seal(makeEntry(stream, item), place)
    entries.push(sealed)
    place = sealed
  }
  const { version, hash } = place
  return { expect, entries, heads: [{ stream, head: { version, hash, state: { notes: version } } }], views: [] }
}

export const makeAnswer = (key: string, body = '{"version":1}'): KeptAnswer & { operatorId: string; key: string } => ({
  operatorId: 'anna',
  key,
  fingerprint: 'f'.repeat(64),
  status: 201,
  body,
  etag: '"1"',
})

let lastNumber = 70_000

export function makeCase(row: Partial<CaseRow> = {}): CaseRow {
  lastNumber += 1
  return {
    id: uuidv7(),
    number: lastNumber,
    subject: 'Не проходит платёж',
    clientId: uuidv7(),
    clientName: 'Ирина Соловьёва',
    channel: 'chat',
    ownerId: null,
    ownerName: null,
    stage: 'listen',
    due: null,
    openDue: row.due ?? null,
    unread: 1,
    openedAt: '2026-11-20T08:30:00.000Z',
    version: 1,
    departments: [],
    ...row,
  }
}

export const makeClient = (row: Partial<ClientRow> = {}): ClientRow => ({
  id: uuidv7(),
  name: 'Ирина Соловьёва',
  detail: 'частное лицо · …41-07',
  keys: [],
  ...row,
})

/** The view row of a consent in force, with the proof beside it. */
export function makeConsent(row: Partial<ConsentRow> = {}): Extract<ViewChange, { view: 'consent' }> {
  const { purpose = 'photo', state = 'given', inForce = state === 'given', since = '2026-11-20T08:30:00.000Z' } = row
  const consent: Consent = {
    purpose,
    state,
    inForce,
    evidence: inForce ? [{ kind: 'log' }] : [],
    ...(inForce ? { method: 'button' as const } : {}),
  }
  return { view: 'consent', clientId: uuidv7(), purpose, state, inForce, since, consent, ...row }
}

/** Writes views by an append that adds no entries. */
export async function putViews(store: Store, views: AppendUnit['views']): Promise<void> {
  await store.append({ expect: [], entries: [], heads: [], views })
}
