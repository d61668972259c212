import type { ClientFact } from '../../contract/client-facts.ts'

/** A client folded from their journal: the card with the whole phone number, which never leaves the server. */
export type ClientState = ClientFact['data'] & { id: string }

export function applyClientFact(id: string, fact: ClientFact): ClientState {
  return { id, ...fact.data }
}

/** A phone number shown so that it can be recognised and not copied: `+7 *** ***-18-04`. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 10) return '***'
  const country = digits.startsWith('375') ? '+375' : `+${digits.slice(0, digits.length - 10)}`
  return `${country} *** ***-${digits.slice(-4, -2)}-${digits.slice(-2)}`
}

/** An e-mail shown by its first letter and its host: `i***@example.org`. */
export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}***@${host}`
}
