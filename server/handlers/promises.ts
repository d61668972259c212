import { decidePromise } from '../../src/rules/promises/decide.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { guardOwner } from './guard-owner.ts'
import { planCase } from './plan-case.ts'

export const makePromise: Writes['makePromise'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'promise')
  guardOwner(operator, loaded.state, 'promise')
  return planCase(loaded, decidePromise(loaded.state, { act: 'make', draft: body }, context), ([fact]) => ({
    id: fact?.type === 'promise-made' ? fact.data.promiseId : undefined,
  }))
}

export const movePromise: Writes['movePromise'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'move')
  guardOwner(operator, loaded.state, 'move')
  return planCase(loaded, decidePromise(loaded.state, { act: 'move', promiseId: params.pid, draft: body }, context))
}

export const keepPromise: Writes['keepPromise'] = async ({ params, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'keep')
  guardOwner(operator, loaded.state, 'keep')
  return planCase(loaded, decidePromise(loaded.state, { act: 'keep', promiseId: params.pid }, context))
}
