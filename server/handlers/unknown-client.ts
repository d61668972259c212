import type { Channel } from '../../src/contract/codes.ts'
import type { ClientRegistered } from '../../src/contract/client-facts.ts'
import { readContact } from '../../src/rules/contacts/read-contact.ts'
import type { Change } from '../journal/commit.ts'
import { genesis } from '../journal/seal.ts'

/** A card for somebody whom the bank has not recognised yet: only what they said of themselves, and not verified. */
export function registerUnknownClient(
  contact: string,
  channel: Channel,
  id: string,
): Change & { facts: ClientRegistered[] } {
  const { name, phone, email } = readContact(contact)
  return {
    to: { stream: `client:${id}`, version: 0, hash: genesis, state: undefined },
    facts: [
      {
        type: 'client-registered',
        data: {
          kind: 'person',
          name: name || 'Неизвестный клиент',
          address: '',
          jurisdiction: 'ru',
          ...(phone ? { phone } : {}),
          ...(email ? { email } : {}),
          preferredChannel: channel,
          identity: 'unverified',
          products: [],
          credentials: [],
          representatives: [],
          contracts: [],
        },
      },
    ],
  }
}
