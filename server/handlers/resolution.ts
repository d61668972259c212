import { decideResolution } from '../../src/rules/resolution/decide.ts'
import { anonymise } from '../../src/rules/resolution/anonymise.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { loadStream } from '../journal/commit.ts'
import { guardOwner } from './guard-owner.ts'
import { planCase } from './plan-case.ts'

export const proposeResolution: Writes['proposeResolution'] = async ({
  params,
  body,
  operator,
  seen,
  context,
  services,
}) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'resolve')
  guardOwner(operator, loaded.state, 'resolve')
  return planCase(loaded, decideResolution(loaded.state, { act: 'propose', summary: body.summary }, context))
}

export const confirmResolution: Writes['confirmResolution'] = async ({
  params,
  body,
  operator,
  seen,
  context,
  services,
}) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'confirm')
  guardOwner(operator, loaded.state, 'confirm')
  return planCase(loaded, decideResolution(loaded.state, { act: 'confirm', ...body }, context))
}

export const reopenCase: Writes['reopenCase'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'reopen')
  return planCase(loaded, decideResolution(loaded.state, { act: 'reopen', reason: body.reason }, context))
}

export const tellStory: Writes['tellStory'] = async ({ params, body, operator, seen, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, ['operator', 'senior'])
  const client = await loadStream(services.store, 'client', loaded.state.clientId)
  const names = client.state
    ? [client.state.name, client.state.address, ...client.state.representatives.map(({ name }) => name)]
    : []
  return planCase(loaded, { ok: true, facts: [{ type: 'story-told', data: body }] }, () => ({
    story: body,
    anonymised: Object.fromEntries(
      Object.entries(body).map(([question, answer]) => [question, anonymise(answer, names)]),
    ),
  }))
}
