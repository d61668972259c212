import type { CaseCard, CaseWindow, Permission, Point, Promised, QueueItem } from '../../src/contract/cases.ts'
import { caseActs } from '../../src/contract/cases.ts'
import type { Client, Task } from '../../src/contract/clients.ts'
import { purposes } from '../../src/contract/codes.ts'
import type { Consent, ConsentList } from '../../src/contract/consents.ts'
import type { CaseEntry, CaseFact } from '../../src/contract/entries.ts'

/**
 * Things of the contract as tests need them: whole, believable, and different only in what a test says. The people are
 * invented.
 */

/** «Сейчас» of the fixtures: 20 November 2026, 14:20 in Moscow. */
export const fixedNow = Date.parse('2026-11-20T11:20:00Z')

/** An id of the right form, the same for the same number. */
export const idOf = (number: number) => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const anna = { id: 'anna', name: 'Анна Ким' }
export const petr = { id: 'petr', name: 'Пётр Рощин' }

export function aQueueItem(over: Partial<QueueItem> = {}): QueueItem {
  return {
    id: idOf(1),
    number: 20_431,
    subject: 'Отозвать запрос на использование фото',
    client: { id: idOf(900), name: 'Лесков Игорь Сергеевич' },
    channel: 'post',
    owner: anna,
    stage: 'solve',
    due: '2026-11-20T15:00:00Z',
    unread: 0,
    version: 7,
    ...over,
  }
}

export function aPoint(over: Partial<Point> = {}): Point {
  return { id: idOf(11), text: 'Письменно отозвать запрос', state: 'open', at: '2026-11-20T06:14:00Z', ...over }
}

export function aPromise(over: Partial<Promised> = {}): Promised {
  return {
    id: idOf(21),
    what: 'Ответить по существу',
    due: '2026-11-20T15:00:00Z',
    responsible: 'Анна Ким',
    tellBy: 'sms',
    state: 'open',
    madeAt: '2026-11-12T10:00:00Z',
    moves: [],
    ...over,
  }
}

export function aTask(over: Partial<Task> = {}): Task {
  return {
    id: idOf(31),
    department: 'lawyers',
    question: 'Проверить формулировку письма',
    neededBy: '2026-11-20T14:00:00Z',
    state: 'asked',
    askedAt: '2026-11-20T07:00:00Z',
    ...over,
  }
}

export function aCase(over: Partial<CaseCard> = {}): CaseCard {
  return {
    id: idOf(1),
    number: 20_431,
    subject: 'Отозвать запрос на использование фото',
    stage: 'solve',
    channel: 'post',
    owner: anna,
    ownerSince: '2026-11-03T08:00:00Z',
    handovers: 0,
    openedAt: '2026-11-02T08:00:00Z',
    due: '2026-11-20T15:00:00Z',
    calendar: 'ru',
    points: [],
    ...over,
  }
}

export function aClient(over: Partial<Client> = {}): Client {
  return {
    id: idOf(900),
    kind: 'person',
    name: 'Лесков Игорь Сергеевич',
    address: 'Игорь Сергеевич',
    jurisdiction: 'ru',
    phone: '+7 *** ***-18-04',
    preferredChannel: 'email',
    identity: 'verified',
    since: '2017-06-11',
    products: ['Карта', 'Вклад', 'Интернет-банк'],
    credentials: [],
    representatives: [],
    otherCases: [],
    ...over,
  }
}

export function aConsent(over: Partial<Consent> = {}): Consent {
  return { purpose: 'photo', state: 'none', inForce: false, evidence: [], ...over }
}

/** Every purpose, not asked for, but for those given. */
export function consentsWith(...items: Partial<Consent>[]): ConsentList {
  return {
    version: 3,
    items: purposes.map((purpose) => aConsent({ purpose, ...items.find((item) => item.purpose === purpose) })),
  }
}

/** A permission for every act, but for those refused with a sentence. */
export function mayDoAllBut(refused: Partial<Record<keyof CaseWindow['may'], string>> = {}): CaseWindow['may'] {
  return Object.fromEntries(
    caseActs.map((act): [string, Permission] => {
      const why = refused[act]
      return [act, why === undefined ? { allowed: true } : { allowed: false, code: 'not-owner', why }]
    }),
  ) as CaseWindow['may']
}

/** An entry of the timeline at its version; the rest of it by the kind of fact. */
export function anEntry(
  version: number,
  fact: CaseFact,
  over: Partial<Pick<CaseEntry, 'at' | 'actor'>> = {},
): CaseEntry {
  return {
    id: idOf(5_000 + version),
    version,
    at: '2026-11-20T06:14:00Z',
    actor: { kind: 'operator', ...anna },
    ...over,
    ...fact,
  } as CaseEntry
}
