import { decideContact, decideOpening, type Contact } from '../../src/rules/contacts/decide.ts'
import { maskContact } from '../../src/rules/contacts/read-contact.ts'
import { subjectOf } from '../../src/rules/contacts/subject.ts'
import { mayOpenCase } from '../../src/rules/permissions/open-case.ts'
import { findCaseAt } from '../access.ts'
import type { Writes } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import { genesis } from '../journal/seal.ts'
import { loadStream } from '../journal/commit.ts'
import { factsOf, planCase } from './plan-case.ts'
import { registerUnknownClient } from './unknown-client.ts'

export const openCase: Writes['openCase'] = async ({ body, operator, context, services }) => {
  if (!mayOpenCase(operator)) throw new Refused('forbidden')
  const { store, newId } = services
  const client = body.clientId
    ? await loadStream(store, 'client', body.clientId)
    : registerUnknownClient(body.contact ?? '', body.channel, newId())
  const registered = 'facts' in client ? client : undefined
  const state = registered ? registered.facts[0]!.data : (client as { state?: { jurisdiction: 'ru' | 'by' } }).state
  if (!state) throw new Refused('client-unknown', { pointers: ['/clientId'] })
  const clientId = body.clientId ?? registered!.to.stream.slice('client:'.length)
  const id = newId()
  const number = await store.nextCaseNumber()
  const subject = body.subject ?? subjectOf(body.messages[0]!.text, number)
  const contactMade: Contact = { channel: body.channel, messages: body.messages, points: body.points ?? [] }
  const facts = factsOf(
    decideOpening(
      {
        number,
        subject,
        clientId,
        calendar: state.jurisdiction,
        ...(body.contact ? { contact: maskContact(body.contact) } : {}),
        contactMade,
      },
      context,
    ),
  )
  const stream = `case:${id}` as const
  return {
    changes: [
      ...(registered ? [registered] : []),
      { to: { stream, version: 0, hash: genesis, state: undefined }, facts },
    ],
    answer: ({ versionOf }) => ({ body: { id, number, version: versionOf(stream) }, version: versionOf(stream) }),
  }
}

export const receiveMessages: Writes['receiveMessages'] = async ({
  params,
  body,
  operator,
  seen,
  context,
  services,
}) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'receive')
  if ((body.text === undefined) === (body.messages === undefined))
    throw new Refused('fields-invalid', { pointers: ['/text', '/messages'] })
  const contact: Contact = {
    channel: body.channel,
    messages: body.messages ?? [{ author: 'client', text: body.text! }],
    points: body.points ?? [],
  }
  return planCase(loaded, decideContact(loaded.state, contact, context), (facts) => ({
    messages: facts.flatMap((fact) => (fact.type === 'message-received' ? [fact.data.messageId] : [])),
    points: facts.flatMap((fact) => (fact.type === 'point-registered' ? [fact.data.pointId] : [])),
  }))
}

export const addNote: Writes['addNote'] = async ({ params, body, operator, seen, services }) => {
  const loaded = await findCaseAt(services.store, operator, params.id, seen, 'note')
  return planCase(loaded, { ok: true, facts: [{ type: 'note-added', data: { text: body.text } }] }, (_facts, [id]) => ({
    id,
  }))
}
