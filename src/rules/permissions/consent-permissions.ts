import type { CalendarId, Role } from '../../contract/codes.ts'
import { consentActs, type Consent, type ConsentAct } from '../../contract/consents.ts'
import type { Operator } from '../../contract/session.ts'
import { existsIn } from '../consents/purposes.ts'
import { quietUntil } from '../consents/quiet-period.ts'
import type { RefusalCode } from '../refusals.ts'

const servers: readonly Role[] = ['operator', 'senior']
const serversAndCompliance: readonly Role[] = ['operator', 'senior', 'compliance']
const compliance: readonly Role[] = ['compliance']

/**
 * Which roles may do what about consents. Whoever serves clients asks and records; whoever watches over it brings over,
 * ends and lists, and never writes an answer for the client; taking back is nobody's to hinder. A trainer sees states and
 * no proof of anybody, a department sees nothing.
 */
export const rolesOfConsentDeed = {
  read: ['operator', 'senior', 'trainer', 'compliance'],
  'read-proof': serversAndCompliance,
  ask: servers,
  record: servers,
  withdraw: serversAndCompliance,
  retract: serversAndCompliance,
  revoke: compliance,
  invalidate: compliance,
  'add-proof': serversAndCompliance,
  'give-statement': serversAndCompliance,
  import: compliance,
  'list-all': compliance,
} as const satisfies Record<string, readonly Role[]>

export type ConsentDeed = keyof typeof rolesOfConsentDeed

/** Why an act is closed now, and until which day where it opens by itself. */
export interface ConsentClosed {
  code: RefusalCode
  until?: string
}

/** Why an operator may not do an act about a purpose now, or undefined where they may: what the button says before the click. */
export function whyNotConsent(
  operator: Operator,
  consent: Consent,
  act: ConsentAct,
  { now, jurisdiction }: { now: string; jurisdiction: CalendarId | undefined },
): ConsentClosed | undefined {
  const roles: readonly Role[] = rolesOfConsentDeed[act]
  if (!operator.roles.some((role) => roles.includes(role))) return { code: 'forbidden' }
  switch (act) {
    case 'ask': {
      if (jurisdiction && !existsIn(consent.purpose, jurisdiction)) return { code: 'purpose-elsewhere' }
      if (consent.state === 'requested' || consent.state === 'given') return { code: 'consent-state' }
      const until = quietUntil(consent, now)
      return until ? { code: 'quiet-period', until } : undefined
    }
    case 'record':
    case 'retract':
      return consent.state === 'requested' ? undefined : { code: 'consent-state' }
    case 'withdraw':
    case 'revoke':
    case 'invalidate':
    case 'add-proof':
      return consent.state === 'given' ? undefined : { code: 'consent-state' }
  }
}

/** Every act of a purpose with what closes it, if anything. */
export const consentPermissionsIn = (
  ...[operator, consent, context]: [Operator, Consent, Parameters<typeof whyNotConsent>[3]]
): [ConsentAct, ConsentClosed | undefined][] =>
  consentActs.map((act) => [act, whyNotConsent(operator, consent, act, context)])
