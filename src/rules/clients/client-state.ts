import type { ClientFact, ClientRegistered } from '../../contract/client-facts.ts'
import type { ClientNaming } from '../../contract/clients.ts'

/** A client folded from their journal: the card with the whole phone number, which never leaves the server. */
export type ClientState = ClientRegistered['data'] & {
  id: string
  naming?: ClientNaming
}

export function applyClientFact(state: ClientState | undefined, id: string, fact: ClientFact): ClientState {
  if (fact.type === 'client-registered') return { id, ...fact.data }
  if (!state) throw new Error(`Client ${id} cannot begin with ${fact.type}`)
  return { ...state, naming: fact.data.naming }
}

/** A phone number shown so that it can be recognised and not copied: `+7 *** ***-18-04`. */
export function maskPhone(phone: string): string {
  // Within Russia a number is dialled with 8 or with no country at all; both are +7.
  const digits = phone.replace(/\D/g, '').replace(/^8?(\d{10})$/, '7$1')
  if (digits.length < 11) return '***'
  const country = digits.startsWith('375') ? '375' : digits.slice(0, digits.length - 10)
  return `+${country} *** ***-${digits.slice(-4, -2)}-${digits.slice(-2)}`
}

/** An e-mail shown by its first letter and its host: `i***@example.org`. */
export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}***@${host}`
}
