import { toBase64url } from '../base64.ts'
import { equalInConstantTime, hmac } from './hmac.ts'

/** A shift and a bit: after it one signs in again. */
const lifetimeMs = 12 * 60 * 60 * 1000

/** A token that says who is signed in until when, signed by the store's secret: it survives a restart of the server. */
export async function signToken(secret: string, operatorId: string, now: number): Promise<string> {
  const claim = `${operatorId}.${now + lifetimeMs}`
  return `${claim}.${toBase64url(await hmac(secret, claim))}`
}

/** The operator a token was signed for, or undefined where it is forged or over. */
export async function readToken(secret: string, token: string, now: number): Promise<string | undefined> {
  const [operatorId, until, signature] = token.split('.')
  if (!operatorId || !until || !signature) return undefined
  const expected = toBase64url(await hmac(secret, `${operatorId}.${until}`))
  if (!equalInConstantTime(expected, signature)) return undefined
  return Number(until) > now ? operatorId : undefined
}

/** Key of an operator's local drafts: the same on every sign-in, derived, never stored. Base64, 32 bytes. */
export async function draftKeyOf(secret: string, operatorId: string): Promise<string> {
  return btoa(String.fromCharCode(...(await hmac(secret, `drafts of ${operatorId}`))))
}
