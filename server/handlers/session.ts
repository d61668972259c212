import type { Operator } from '../../src/contract/session.ts'
import type { Reads } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import type { Services } from '../services.ts'
import { personaOperators } from '../session/personas.ts'
import { findSession } from '../session/signed-in.ts'
import { draftKeyOf, signToken } from '../session/token.ts'

async function sessionOf({ store, clock, bank }: Services, operator: Operator) {
  const now = new Date(clock()).toISOString()
  return { operator, draftKey: draftKeyOf(await store.secret(), operator.id), now, bank: bank.name }
}

export const readSession: Reads['readSession'] = async ({ operator, services }) => ({
  body: await sessionOf(services, operator),
})

export const signIn: Reads['signIn'] = async ({ body, services }) => {
  if (services.personas === 'off') throw new Refused('personas-off')
  const operator = personaOperators[body.persona]
  const headers = new Headers()
  services.session.issue(headers, signToken(await services.store.secret(), operator.id, services.clock()))
  return { body: await sessionOf(services, operator), headers }
}

export const signOut: Reads['signOut'] = async ({ request, services }) => {
  const session = await findSession(request, services)
  // Not the cookie alone: a copy of it, in another hand or another tab, is good for nothing from now on.
  if (session) {
    const until = new Date(session.until).toISOString()
    await services.store.endSession({ id: session.sessionId, until }, new Date(services.clock()).toISOString())
  }
  const headers = new Headers()
  services.session.clear(headers)
  return { body: {}, headers }
}

export const listOperators: Reads['listOperators'] = async ({ services }) => ({
  body: { items: services.operators.list() },
})
