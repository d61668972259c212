import { decideHandover } from '../../src/rules/handover/decide.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { planCase } from './plan-case.ts'

export const takeCase: Writes['takeCase'] = async ({ params, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'take')
  return planCase(loaded, decideHandover(loaded.state, { act: 'take' }, context))
}

export const offerHandover: Writes['offerHandover'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'handover')
  const to = services.operators.find(body.to)
  if (!to?.roles.some((role) => role === 'operator' || role === 'senior'))
    throw new Refused('operator-unknown', { pointers: ['/to'] })
  const offer = { act: 'offer' as const, to: { id: to.id, name: to.name }, summary: body.summary }
  return planCase(loaded, decideHandover(loaded.state, offer, context))
}

export const acceptHandover: Writes['acceptHandover'] = async ({ params, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'accept-handover')
  return planCase(loaded, decideHandover(loaded.state, { act: 'accept' }, context))
}

export const declineHandover: Writes['declineHandover'] = async ({
  params,
  body,
  operator,
  seen,
  context,
  services,
}) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'accept-handover')
  return planCase(loaded, decideHandover(loaded.state, { act: 'decline', reason: body.reason }, context))
}
