import type { Operator } from '../../src/contract/session.ts'
import type { Reads } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import type { Services } from '../services.ts'
import { personaOperators } from '../session/personas.ts'
import { draftKeyOf, signToken } from '../session/token.ts'

async function sessionOf({ store, clock }: Services, operator: Operator) {
  const now = new Date(clock()).toISOString()
  return { operator, draftKey: await draftKeyOf(await store.secret(), operator.id), now }
}

export const readSession: Reads['readSession'] = async ({ operator, services }) => ({
  body: await sessionOf(services, operator),
})

export const signIn: Reads['signIn'] = async ({ body, services }) => {
  if (services.personas === 'off') throw new Refused('personas-off')
  const operator = personaOperators[body.persona]
  const headers = new Headers()
  services.session.issue(headers, await signToken(await services.store.secret(), operator.id, services.clock()))
  return { body: await sessionOf(services, operator), headers }
}

export const signOut: Reads['signOut'] = async ({ services }) => {
  const headers = new Headers()
  services.session.clear(headers)
  return { body: {}, headers }
}

export const listOperators: Reads['listOperators'] = async ({ services }) => ({
  body: { items: services.operators.list() },
})
