import type { Channel } from '../../src/contract/codes.ts'
import type { Credential } from '../../src/contract/clients.ts'
import type { ClientCast } from './story.ts'
import type { Times } from './times.ts'

type Card = ClientCast['card']
type Given = Partial<Card> & { name: string; address: string; prefers: Channel }

const madeOf = (kind: Card['kind'], { prefers, ...given }: Given, since: string | undefined): Card => ({
  kind,
  jurisdiction: 'ru',
  preferredChannel: prefers,
  ...(since ? { language: 'ru' as const } : {}),
  identity: 'verified',
  products: [],
  credentials: [],
  representatives: [],
  contracts: [],
  ...(since ? { since } : {}),
  ...given,
})

/** A person whom the bank knows since so many days. */
export function person(t: Times, key: string, daysAgo: number, given: Given): ClientCast {
  const registeredAt = t.day(-daysAgo, '11:20')
  return { key, registeredAt, card: madeOf('person', given, t.date(registeredAt)) }
}

/** A company whom the bank knows since so many days. */
export function company(t: Times, key: string, daysAgo: number, given: Given): ClientCast {
  const registeredAt = t.day(-daysAgo, '12:40')
  return { key, registeredAt, card: madeOf('company', given, t.date(registeredAt)) }
}

/** Somebody of whom the bank knows only what they said of themselves. */
export function stranger(key: string, seenAt: string, name: string, prefers: Channel): ClientCast {
  const card = madeOf('person', { name, address: '', prefers, identity: 'unverified' }, undefined)
  return { key, registeredAt: seenAt, card }
}

/** What a client signs with, its validity counted in days from today. */
export const certificate = (
  t: Times,
  holder: string,
  issuer: string,
  [from, to]: [number, number],
  state: Credential['state'] = to < 0 ? 'expired' : 'valid',
): Credential => ({
  issuer,
  holder,
  validFrom: t.date(t.day(from, '12:00')),
  validTo: t.date(t.day(to, '12:00')),
  state,
})
