import { maskEmail, maskPhone } from '../clients/client-state.ts'

/** What somebody said of themselves, taken apart. */
export interface ReadContact {
  /** What is left without phone and e-mail; empty where nothing is. */
  name: string
  phone?: string
  email?: string
}

/** Ten to fifteen digits (E.164), however they are grouped. */
const phoneForm = /\+?\d(?:[\s().\u00A0\u2010-\u2015-]{0,3}\d){9,14}(?!\d)/u
/** Begins where a word begins: from every letter of a long word, a search for its `@` would take quadratic time. */
const emailForm = /(?<![^\s@<>(),;])[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;.]+/u

/** Reads «Игорь, +7 900 …» as a name and a phone number, so that the number can be masked and found by. */
export function readContact(contact: string): ReadContact {
  const email = emailForm.exec(contact)?.[0]
  const withoutEmail = email ? contact.replace(email, ' ') : contact
  const phone = phoneForm.exec(withoutEmail)?.[0]
  const rest = phone ? withoutEmail.replace(phone, ' ') : withoutEmail
  const name = rest
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:<>()—–-]+/u, '')
    .replace(/[\s,;:<>(—–-]+$/u, '')
  return { name, ...(phone ? { phone: phone.trim() } : {}), ...(email ? { email } : {}) }
}

/** The same words with phone and e-mail masked: a whole number never leaves the client's own facts. */
export function maskContact(contact: string): string {
  const { phone, email } = readContact(contact)
  const withoutPhone = phone ? contact.replace(phone, () => maskPhone(phone)) : contact
  return email ? withoutPhone.replace(email, () => maskEmail(email)) : withoutPhone
}
