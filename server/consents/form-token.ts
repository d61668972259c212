import { fromBase64url, toBase64url } from '../base64.ts'
import { equalInConstantTime, hmac } from '../session/hmac.ts'

/** What a link to the client's own page lets do: answer one request, or see the receipt and take the consent back. */
export type FormKind = 'answer' | 'receipt'

export interface FormClaim {
  kind: FormKind
  clientId: string
  recordId: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

const days = 86_400_000
/** A request waits two weeks; a consent can be taken back by its receipt for three years, and in other ways always. */
export const formLifetime: Readonly<Record<FormKind, number>> = { answer: 14 * days, receipt: 1_095 * days }

const kinds: readonly FormKind[] = ['answer', 'receipt']
const claimLength = 37
/** 128 bits of the HMAC: as much as anybody could ever try, in a link that still fits an SMS. */
const macLength = 16

/**
 * The token in a link: ids of the client and the record, what it is for and until when, signed by the store's secret. No
 * name, no purpose, nothing that could be read by whoever looks over a shoulder.
 */
export function writeFormToken(secret: string, claim: FormClaim): string {
  const bytes = new Uint8Array(claimLength)
  bytes[0] = kinds.indexOf(claim.kind)
  bytes.set(bytesOfId(claim.clientId), 1)
  bytes.set(bytesOfId(claim.recordId), 17)
  new DataView(bytes.buffer).setUint32(33, Math.floor(claim.expiresAt / 1000))
  return toBase64url(new Uint8Array([...bytes, ...macOf(secret, bytes)]))
}

export type FormTokenRead = { ok: true; claim: FormClaim } | { ok: false; why: 'form-unknown' | 'form-expired' }

/** What a token says, or why it is not heard: forged and broken are one answer. */
export function readFormToken(secret: string, token: string, now: number): FormTokenRead {
  const bytes = fromBase64url(token)
  if (bytes?.length !== claimLength + macLength) return { ok: false, why: 'form-unknown' }
  const told = bytes.slice(0, claimLength)
  const kind = kinds[told[0]!]
  const mac = macOf(secret, told)
  if (!kind || !equalInConstantTime(toBase64url(mac), toBase64url(bytes.slice(claimLength))))
    return { ok: false, why: 'form-unknown' }
  const expiresAt = new DataView(told.buffer).getUint32(33) * 1000
  if (expiresAt <= now) return { ok: false, why: 'form-expired' }
  return { ok: true, claim: { kind, clientId: idOfBytes(told, 1), recordId: idOfBytes(told, 17), expiresAt } }
}

function macOf(secret: string, claim: Uint8Array): Uint8Array {
  return hmac(secret, `consent-form/1.${toBase64url(claim)}`).slice(0, macLength)
}

function bytesOfId(id: string): Uint8Array {
  const hex = id.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16))
}

function idOfBytes(bytes: Uint8Array, from: number): string {
  const hex = Array.from(bytes.slice(from, from + 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
