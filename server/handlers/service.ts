import { addWorkingDays } from '../../src/rules/calendar/working-days.ts'
import { findCase, guardRoles } from '../access.ts'
import type { Reads } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { ImportRefused, previewImport as preview } from '../imports/preview-import.ts'
import { importWords } from '../imports/words.ts'
import { verifyJournal as verify } from '../journal/verify.ts'

export const health: Reads['health'] = async ({ services }) => {
  await services.store.lastPosition()
  return { body: { status: 'ok', store: services.store.kind, version: services.version } }
}

export const countDeadline: Reads['countDeadline'] = async ({ query }) => {
  const counted = addWorkingDays(query.calendar ?? 'ru', query.from, query.days)
  if (!counted.ok) throw new Refused('calendar-year-unknown', { with: { year: counted.year } })
  return { body: { due: counted.due, calendar: counted.calendar } }
}

export const previewImport: Reads['previewImport'] = async ({ body, operator }) => {
  guardRoles(operator, ['operator', 'senior', 'trainer'])
  try {
    return { body: await preview({ ...body, content: body.content.toWellFormed() }) }
  } catch (failure) {
    if (failure instanceof ImportRefused) throw new Refused(failure.code, { detail: importWords[failure.code] })
    throw failure
  }
}

export const tellPresence: Reads['tellPresence'] = async ({ body, operator, services }) => {
  await findCase(services.store, operator, body.case)
  const now = services.clock()
  const me = { id: operator.id, name: operator.name }
  services.presence.note({ case: body.case, operator: me, state: body.state }, now)
  await services.store.signal({
    kind: 'presence',
    caseId: body.case,
    operatorId: me.id,
    operatorName: me.name,
    state: body.state,
  })
  return { body: { others: services.presence.others(body.case, operator.id, now) } }
}

export const verifyJournal: Reads['verifyJournal'] = async ({ operator, services }) => {
  guardRoles(operator, ['senior', 'compliance'])
  return { body: await verify(services.store) }
}
