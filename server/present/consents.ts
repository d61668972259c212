import { purposes, type CalendarId, type Language } from '../../src/contract/codes.ts'
import type { Consent, ConsentList } from '../../src/contract/consents.ts'
import type { Operator } from '../../src/contract/session.ts'
import { consentOf, noConsents } from '../../src/rules/consents/consents-state.ts'
import { consentPermissionsIn } from '../../src/rules/permissions/consent-permissions.ts'
import { refusals } from '../../src/rules/refusals.ts'
import type { Loaded } from '../journal/commit.ts'

/** Who looks, and by which law the client is asked. Without them the acts are not said. */
export interface ConsentsViewer {
  operator: Operator
  language: Language
  jurisdiction: CalendarId | undefined
}

/** Every purpose with its state at this moment, whether it was ever asked about or not. */
export function presentConsents(
  loaded: Loaded<'consents'>,
  clientId: string,
  now: string,
  viewer?: ConsentsViewer,
): ConsentList {
  const state = loaded.state ?? noConsents(clientId)
  const items = purposes.map((purpose) => {
    const consent = consentOf(state, purpose, now)
    return viewer ? { ...consent, may: presentPermissions(consent, now, viewer) } : consent
  })
  return { version: loaded.version, items }
}

function presentPermissions(
  consent: Consent,
  now: string,
  { operator, language, jurisdiction }: ConsentsViewer,
): NonNullable<Consent['may']> {
  const permissions = consentPermissionsIn(operator, consent, { now, jurisdiction }).map(([act, closed]) => [
    act,
    closed ? { allowed: false, ...closed, why: refusals[closed.code].detail[language] } : { allowed: true },
  ])
  return Object.fromEntries(permissions) as NonNullable<Consent['may']>
}
