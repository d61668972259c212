import { purposes, type Purpose } from '../../src/contract/codes.ts'

/** The place of a consent in the order of clients and purposes, as a list hands it out and takes it back. */
export interface ConsentPlace {
  clientId: string
  purpose: string
}

export const consentsCursor = ({ clientId, purpose }: ConsentPlace): string => `${clientId}.${purpose}`

/** The place a cursor stands for; one that is not of ours is the beginning. */
export function readConsentsCursor(cursor: string | undefined): ConsentPlace | undefined {
  const [clientId = '', purpose = ''] = cursor?.split('.') ?? []
  return /^[0-9a-f-]{36}$/u.test(clientId) && purposes.includes(purpose as Purpose) ? { clientId, purpose } : undefined
}
