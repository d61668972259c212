import type { Channel } from '../../contract/codes.ts'
import type { CaseFact, FactData } from '../../contract/entries.ts'
import type { SaidMessage, SuggestedPoint } from '../../contract/imports.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'

/** What a contact brings: the words, in order, and the points the operator found in them. */
export interface Contact {
  channel: Channel
  messages: readonly SaidMessage[]
  points: readonly SuggestedPoint[]
}

/**
 * The facts of a contact: every message as it was said, then the points, each tied to its place. Used for a new case
 * and for one more contact in an old one.
 */
export function recordContact(contact: Contact, context: Pick<Context, 'newId'>): Decision {
  const messageIds = contact.messages.map(() => context.newId())
  const misplaced = contact.points.findIndex(({ from }) => {
    const message = contact.messages[from.message]
    return message === undefined || from.start >= from.end || from.end > message.text.length
  })
  if (misplaced >= 0) return refused('place-not-found', { pointers: [`/points/${misplaced}/from`] })
  const messages = contact.messages.map((message, index): CaseFact => ({
    type: 'message-received',
    data: {
      messageId: messageIds[index]!,
      author: message.author,
      channel: contact.channel,
      text: message.text,
      ...(message.at ? { saidAt: message.at } : {}),
    },
  }))
  const points = contact.points.map(({ text, from }): CaseFact => ({
    type: 'point-registered',
    data: {
      pointId: context.newId(),
      text,
      from: { message: messageIds[from.message]!, start: from.start, end: from.end },
    },
  }))
  return decided(...messages, ...points)
}

/** A new contact in an open case; a closed one is reopened first, so that its result is not buried. */
export function decideContact(state: { closed: boolean }, contact: Contact, context: Context): Decision {
  return state.closed ? refused('case-closed') : recordContact(contact, context)
}

/** Opens a case with the client's first words. An operator who opens it answers for it. */
export function decideOpening(
  opening: Omit<FactData<'case-opened'>, 'channel'> & { contactMade: Contact },
  context: Context,
): Decision {
  const { contactMade, ...head } = opening
  const contact = recordContact(contactMade, context)
  if (!contact.ok) return contact
  const takesIt = context.by.roles.includes('operator') || context.by.roles.includes('senior')
  return decided(
    { type: 'case-opened', data: { ...head, channel: contactMade.channel } },
    ...(takesIt
      ? [{ type: 'case-taken' as const, data: { owner: { id: context.by.id, name: context.by.name } } }]
      : []),
    ...contact.facts,
  )
}
