import { toBase64url } from '../base64.ts'
import { equalInConstantTime, hmac } from './hmac.ts'

/** A shift and a bit: after it one signs in again. */
const lifetimeMs = 12 * 60 * 60 * 1000
const idLength = 16

/** What a token says: who is signed in, in which session, and until when (milliseconds since 1970). */
export interface SessionClaim {
  operatorId: string
  /** One sign-in, told apart from every other: what is ended by signing out. */
  sessionId: string
  until: number
}

/** A token that says who is signed in until when, signed by the store's secret: it survives a restart of the server. */
export function signToken(secret: string, operatorId: string, now: number): string {
  const sessionId = toBase64url(crypto.getRandomValues(new Uint8Array(idLength)))
  const claim = `${operatorId}.${sessionId}.${now + lifetimeMs}`
  return `${claim}.${toBase64url(hmac(secret, claim))}`
}

/** What a token was signed for, or undefined where it is forged or over. Whether it was ended, the store knows. */
export function readToken(secret: string, token: string, now: number): SessionClaim | undefined {
  const [operatorId, sessionId, until, signature] = token.split('.')
  if (!operatorId || !sessionId || !until || !signature) return undefined
  const expected = toBase64url(hmac(secret, `${operatorId}.${sessionId}.${until}`))
  if (!equalInConstantTime(expected, signature)) return undefined
  return Number(until) > now ? { operatorId, sessionId, until: Number(until) } : undefined
}

/** Key of an operator's local drafts: the same on every sign-in, derived, never stored. Base64, 32 bytes. */
export function draftKeyOf(secret: string, operatorId: string): string {
  return btoa(String.fromCharCode(...hmac(secret, `drafts of ${operatorId}`)))
}
