import type { CaseWindow } from '../../contract/cases.ts'
import type { Language, Slot } from '../../contract/codes.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { DeclinedCase } from '../names/cases.ts'
import { addressOf, dearOf, nameInCase, titleOf } from '../names/client-name.ts'
import { dayIn } from '../promises/times.ts'
import { chooseCredential } from './choose-credential.ts'
import { nameConsentState } from './consent-words.ts'
import type { SlotCodes } from './fill-script.ts'
import { sayDay, sayMoment } from './say-date.ts'

/** What each gap is filled with; a gap with no value stays visible in the reply. */
export type SlotValues = Record<Slot, string | undefined>

/** The part of the window that slots are filled from. */
export type SlotSource = Pick<CaseWindow, 'case' | 'client' | 'consents' | 'promises'>

/**
 * Values of all slots for a case. Each is one line. What the window does not know stays undefined: a registry that did not
 * answer gives no consent state at all, so that a reply cannot state one.
 */
export function slotValues(window: SlotSource, operator: { name: string }, now: Date, language: Language): SlotValues {
  const zone = zoneOf(window.case.calendar)
  const promise = nearestOpenPromise(window)
  const photo = window.consents?.items.find((consent) => consent.purpose === 'photo')
  const requestedAt = photo?.request?.at
  const validTo = chooseCredential(window, dayIn(now.toISOString(), zone))?.validTo
  return keepOneLine({
    ...clientValues(window.client, language),
    'case.number': String(window.case.number),
    'case.subject': window.case.subject,
    'operator.name': operator.name,
    'promise.due': promise && sayMoment(new Date(promise.due), now, zone, language),
    'promise.what': promise?.what,
    'promise.responsible': promise?.responsible,
    'consent.photo.state': photo && nameConsentState(photo, language),
    'consent.photo.requestedOn':
      requestedAt === undefined ? undefined : sayDay(new Date(requestedAt), now, zone, language),
    'credential.validTo': validTo && sayDay(new Date(`${validTo}T12:00:00Z`), now, zone, language),
    today: sayDay(now, now, zone, language),
  })
}

function nearestOpenPromise(window: SlotSource) {
  return window.promises
    .filter((promise) => promise.state === 'open')
    .sort((a, b) => a.due.localeCompare(b.due))
    .at(0)
}

/** How the client is called. Cases and «уважаемый» are of Russian; in another language they have no value. */
function clientValues(client: SlotSource['client'], language: Language) {
  const inCase = (to: DeclinedCase) => (client && language === 'ru' ? nameInCase(client, to) : undefined)
  return {
    'client.address': client && addressOf(client),
    'client.name': client?.name,
    'client.name.genitive': inCase('genitive'),
    'client.name.dative': inCase('dative'),
    'client.name.accusative': inCase('accusative'),
    'client.name.instrumental': inCase('instrumental'),
    'client.name.prepositional': inCase('prepositional'),
    'client.title': client && language === 'ru' ? titleOf(client) : undefined,
    'client.dear': client && language === 'ru' ? dearOf(client) : undefined,
  }
}

/** The codes that conditions of a script compare; a registry that did not answer gives none. */
export function slotCodes(window: Pick<SlotSource, 'consents'>): SlotCodes {
  const photo = window.consents?.items.find((consent) => consent.purpose === 'photo')
  if (!photo) return {}
  // As in words: a consent without proof is never «given».
  return { 'consent.photo.state': photo.state === 'given' && !photo.inForce ? 'unknown' : photo.state }
}

function keepOneLine(values: SlotValues): SlotValues {
  const entries = Object.entries(values).map(([slot, value]) => [
    slot,
    value?.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim(),
  ])
  return Object.fromEntries(entries.map(([slot, value]) => [slot, value === '' ? undefined : value])) as SlotValues
}
