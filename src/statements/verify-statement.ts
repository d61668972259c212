import * as z from 'zod/mini'
import { statementClaims, type PublicJwk, type StatementClaims } from '../contract/statements.ts'
import { readBase64url } from './base64url.ts'
import { readPasted } from './read-pasted.ts'

/** Why a statement proves nothing. Each is another thing that went wrong, and is said in its own words. */
export type StatementFault =
  /** Not a statement of this kind at all, or only a part of one. */
  | 'malformed'
  /** The words are not those that were signed. */
  | 'altered'
  /** The words are whole, and the signature is not one of the key that it names. */
  | 'other-key'
  /** It names a key that the bank has not published. */
  | 'unknown-key'
  /** Genuine, and too old to rely on. */
  | 'expired'
  /** This browser cannot check signatures of this kind. */
  | 'unsupported'

export type Verified =
  | { ok: true; claims: StatementClaims; kid: string }
  | { ok: false; fault: StatementFault; claims?: StatementClaims }

const header = z.object({ alg: z.literal('EdDSA'), kid: z.string(), payload_sha256: z.optional(z.string()) })

/**
 * Checks a statement with nothing but the bank's public keys: a compact JWS (RFC 7515 § 7.1) signed with Ed25519
 * (RFC 8037). Asks no server. `now` is in milliseconds; keys of past periods check what was signed in them.
 */
export async function verifyStatement(pasted: string, keys: readonly PublicJwk[], now: number): Promise<Verified> {
  const found = readPasted(pasted)
  const parts = found?.jws.split('.') ?? []
  const [headerPart = '', payloadPart = '', signaturePart = ''] = parts
  const head = z.safeParse(header, readJson(headerPart))
  if (parts.length !== 3 || payloadPart === '' || !head.success) return refuse('malformed')
  const { kid, payload_sha256: hash } = head.data
  // Said before the signature is looked at: words that were changed are the commoner misfortune, and another one.
  if (hash !== undefined && hash !== (await sha256(payloadPart))) return refuse('altered')
  const claims = z.safeParse(statementClaims, readJson(payloadPart))
  if (!claims.success) return refuse('malformed')
  const key = keys.find((one) => one.kid === kid)
  if (key === undefined) return refuse('unknown-key')
  const signature = readBase64url(signaturePart)
  if (signature === undefined || signature.length !== 64) return refuse('other-key')
  const isSigned = await checkSignature(key, `${headerPart}.${payloadPart}`, signature)
  if (isSigned === undefined) return refuse('unsupported')
  if (!isSigned) return refuse('other-key')
  // What lies beside the signed text in a file is not signed, and must say the same.
  if (found?.beside !== undefined && !isSame(found.beside, readJson(payloadPart))) return refuse('altered')
  if (claims.data.exp * 1000 <= now) return { ok: false, fault: 'expired', claims: claims.data }
  return { ok: true, claims: claims.data, kid }
}

const refuse = (fault: StatementFault): Verified => ({ ok: false, fault })

function readJson(part: string): unknown {
  const bytes = readBase64url(part)
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Undefined where the browser does not know Ed25519. A key that is no key signs nothing. */
async function checkSignature(
  { kty, crv, x }: PublicJwk,
  signed: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify'])
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, new TextEncoder().encode(signed))
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? undefined : false
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether two JSON values say the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sortFields(one)) === JSON.stringify(sortFields(other))
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return fields.map(([name, field]) => [name, sortFields(field)])
}
