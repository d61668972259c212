import { purposes, type Language } from '../../src/contract/codes.ts'
import type { Clause } from '../../src/contract/statements.ts'
import { consentOf } from '../../src/rules/consents/consents-state.ts'
import { findUnconfirmable } from '../../src/rules/statements/check-clauses.ts'
import { statementOf } from '../../src/rules/statements/statement.ts'
import type { Reads, Writes } from '../call.ts'
import { findConsents, findConsentsAt, type LoadedConsents } from '../consents/load-consents.ts'
import { planFacts } from '../consents/plan-consent.ts'
import { Refused } from '../http/refuse.ts'
import type { Services } from '../services.ts'
import { periodOf, periodsUntil, signingKey } from '../statements/signing-keys.ts'
import { signJws } from '../statements/sign-jws.ts'

/** The keys of all periods up to now, so that a statement signed in any of them can be checked. */
export const readKeys: Reads['readKeys'] = async ({ services }) => {
  const secret = await services.store.secret()
  const keys = await Promise.all(periodsUntil(services.clock()).map((period) => signingKey(secret, period)))
  return { body: { keys: keys.map(({ jwk }) => jwk) } }
}

export const readStatement: Reads['readStatement'] = async ({ params, query, operator, language, services }) => {
  const loaded = await findConsents(services.store, operator, params.id, 'give-statement')
  return {
    body: await signStatement(services, loaded, query.language ?? loaded.client.language ?? language),
    version: loaded.version,
  }
}

export const issueStatement: Writes['issueStatement'] = async (call) => {
  const { params, body, operator, seen, services } = call
  const loaded = await findConsentsAt(services.store, operator, params.id, 'give-statement', seen)
  const language = body.language ?? loaded.client.language ?? call.language
  const clauses: Clause[] = body.clauses.map(({ text, answer, reason }) => ({
    text,
    answer,
    ...(reason && { reason }),
  }))
  const consents = purposes.map((purpose) => consentOf(loaded.consents, purpose, call.context.now))
  const wrong = findUnconfirmable(clauses, consents)
  if (wrong.length > 0)
    throw new Refused('clause-implied', { pointers: wrong.map((index) => `/clauses/${index}/text`) })
  const signed = await signStatement(services, loaded, language, clauses)
  const data = { statementId: signed.statement.jti, language, clauses }
  return planFacts(loaded, [{ type: 'statement-issued', data }], signed)
}

async function signStatement(
  { store, clock, newId, bank }: Services,
  { client, consents }: LoadedConsents,
  language: Language,
  clauses?: readonly Clause[],
) {
  const now = clock()
  const statement = statementOf({
    client,
    consents,
    issuer: bank.name,
    id: newId(),
    now: new Date(now).toISOString(),
    language,
    clauses,
  })
  const jws = await signJws(statement, await signingKey(await store.secret(), periodOf(now)))
  return { statement, jws }
}
