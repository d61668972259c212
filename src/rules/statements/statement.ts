import { purposes, type CalendarId, type ConsentState, type Language, type Purpose } from '../../contract/codes.ts'
import type { Clause, StatementClaims } from '../../contract/statements.ts'
import { consentOf, type ConsentsState } from '../consents/consents-state.ts'
import { existsIn } from '../consents/purposes.ts'
import { dayIn } from '../promises/times.ts'
import { zoneOf } from '../calendar/zone.ts'
import { namePurpose, stateSentences, statementWords } from './statement-words.ts'

/** A statement can be relied on this long; after it the client asks for a new one. */
export const statementDays = 90

export interface StatementSource {
  client: { name: string; jurisdiction: CalendarId }
  consents: ConsentsState
  issuer: string
  id: string
  now: string
  language: Language
  /** The client's own wording, answered clause by clause. */
  clauses?: readonly Clause[] | undefined
}

/**
 * What the bank holds of a client's consents at a moment, in the client's language: every purpose, in force or not, requests
 * taken back, and the sentence that a login is not consent.
 */
export function statementOf({
  client,
  consents,
  issuer,
  id,
  now,
  language,
  clauses,
}: StatementSource): StatementClaims {
  const zone = zoneOf(client.jurisdiction)
  const say = statementWords[language]
  const iat = Math.floor(Date.parse(now) / 1000)
  const retracted = consents.records.filter(({ state }) => state === 'retracted')
  return {
    iss: issuer,
    iat,
    exp: iat + statementDays * 86_400,
    jti: id,
    kind: 'okno-consent-statement/1',
    language,
    jurisdiction: client.jurisdiction,
    client: client.name,
    madeAt: now,
    title: say.title,
    lines: purposes
      .filter((purpose) => isOf(client.jurisdiction, consents, purpose))
      .map((purpose) => lineOf(consents, purpose, language, zone, now)),
    retracted: retracted.map(({ purpose, since, reason }) =>
      say.retracted(namePurpose(purpose, language), sayDay(since, zone, language), reason ?? ''),
    ),
    declaration: say.declaration,
    ...(clauses && { clauses: [...clauses] }),
  }
}

/** A purpose that the client's law does not know is told only where there is a record of it. */
const isOf = (jurisdiction: CalendarId, { records }: ConsentsState, purpose: Purpose): boolean =>
  existsIn(purpose, jurisdiction) || records.some((record) => record.purpose === purpose)

function lineOf(
  consents: ConsentsState,
  purpose: Purpose,
  language: Language,
  zone: string,
  now: string,
): StatementClaims['lines'][number] {
  const { state, inForce, since } = consentOf(consents, purpose, now)
  // «Given» without proof is not in force, and the statement must not say otherwise.
  const told: ConsentState = state === 'given' && !inForce ? 'unknown' : state
  return {
    purpose,
    state,
    inForce,
    ...(since ? { since: dayIn(since, zone) } : {}),
    text: stateSentences[told][language](namePurpose(purpose, language), since ? sayDay(since, zone, language) : ''),
  }
}

const sayDay = (instant: string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
    .format(new Date(instant))
    .replace(/\s*г\.$/u, '')
