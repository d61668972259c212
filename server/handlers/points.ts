import { decidePoint } from '../../src/rules/points/decide.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { planCase } from './plan-case.ts'

export const registerPoint: Writes['registerPoint'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'point')
  return planCase(loaded, decidePoint(loaded.state, { act: 'register', ...body }, context), ([fact]) => ({
    id: fact?.type === 'point-registered' ? fact.data.pointId : undefined,
  }))
}

export const answerPoint: Writes['answerPoint'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'point')
  return planCase(loaded, decidePoint(loaded.state, { act: 'answer', pointId: params.pid, ...body }, context))
}

export const declinePoint: Writes['declinePoint'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'point')
  return planCase(loaded, decidePoint(loaded.state, { act: 'decline', pointId: params.pid, ...body }, context))
}

export const withdrawPoint: Writes['withdrawPoint'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'point')
  return planCase(loaded, decidePoint(loaded.state, { act: 'withdraw', pointId: params.pid, ...body }, context))
}
