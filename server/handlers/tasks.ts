import type { Role } from '../../src/contract/codes.ts'
import { decideTask } from '../../src/rules/tasks/decide.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { planCase } from './plan-case.ts'

/** Who may answer for a department: its specialist, or the operator who got the answer by phone and writes it down. */
const answerers: readonly Role[] = ['department', 'operator', 'senior']

export const askDepartment: Writes['askDepartment'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'task')
  return planCase(loaded, decideTask(loaded.state, { act: 'ask', ...body }, context), ([fact]) => ({
    id: fact?.type === 'task-asked' ? fact.data.taskId : undefined,
  }))
}

export const takeTask: Writes['takeTask'] = async ({ params, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, answerers)
  return planCase(loaded, decideTask(loaded.state, { act: 'take', taskId: params.tid }, context))
}

export const answerTask: Writes['answerTask'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, answerers)
  return planCase(loaded, decideTask(loaded.state, { act: 'answer', taskId: params.tid, text: body.text }, context))
}

export const declineTask: Writes['declineTask'] = async ({ params, body, operator, seen, context, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, answerers)
  return planCase(
    loaded,
    decideTask(loaded.state, { act: 'decline', taskId: params.tid, reason: body.reason }, context),
  )
}
