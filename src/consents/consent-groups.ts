import type { ConsentState } from '../contract/codes.ts'
import type { Consent } from '../contract/consents.ts'

/** Purposes with one and the same fate, told in one row. */
export type ConsentGroup = { key: string; items: readonly [Consent, ...Consent[]] }

/** What needs the operator's eye stands first; what was never asked stands last. */
const order: readonly ConsentState[] = [
  'requested',
  'deferred',
  'unknown',
  'refused',
  'withdrawn',
  'revoked',
  'invalidated',
  'expired',
  'retracted',
  'given',
  'none',
]

/**
 * What a row is shared by. Only marketing channels and what was never asked are told together: photo, bank biometrics and
 * the state system are three different purposes and may never melt into one.
 */
function fateOf(consent: Consent): string {
  if (consent.state === 'none') return 'none'
  if (!consent.purpose.startsWith('marketing_')) return consent.purpose
  const { state, inForce, since, method, channel, request } = consent
  return `marketing ${state} ${inForce} ${since?.slice(0, 10)} ${method} ${channel} ${request?.at.slice(0, 10)}`
}

/** Every consent in a row, in the order of attention. */
export function groupConsents(consents: readonly Consent[]): ConsentGroup[] {
  const groups = new Map<string, [Consent, ...Consent[]]>()
  for (const consent of consents) {
    const fate = fateOf(consent)
    const group = groups.get(fate)
    if (group === undefined) groups.set(fate, [consent])
    else group.push(consent)
  }
  return [...groups]
    .map(([key, items]) => ({ key, items }))
    .sort((one, other) => order.indexOf(one.items[0].state) - order.indexOf(other.items[0].state))
}

/** Logins counted since requests that are still open: shown, and never an answer. */
export function loginsSinceRequests(consents: readonly Consent[]): number {
  return Math.max(
    0,
    ...consents.filter((consent) => consent.state === 'requested').map((consent) => consent.request?.loginsSince ?? 0),
  )
}
