import * as z from 'zod/mini'
import { jwk, statementClaims, type PublicJwk, type StatementClaims } from '../contract/statements.ts'
import { bytesOfBase64url, textOfBase64url } from './base64url.ts'

/**
 * Why a statement is not believed. `altered`: its words are not those that were signed. `other-key`: the words are whole,
 * and the signature is not one of this key. `unknown-key`: it names a key that the bank never published.
 */
export type StatementFault = 'malformed' | 'unknown-key' | 'altered' | 'other-key' | 'not-yet-valid' | 'expired'

export type StatementVerdict =
  | { ok: true; claims: StatementClaims; kid: string }
  | { ok: false; why: Exclude<StatementFault, 'expired'> }
  /** Signed by the bank and not altered, and older than it may be relied upon. */
  | { ok: false; why: 'expired'; claims: StatementClaims; kid: string }

/** A clock may be ahead of the bank's by this much, in seconds. */
const leeway = 300

const headerShape = z.strictObject({
  alg: z.literal('EdDSA'),
  kid: z.string(),
  typ: z.literal('JWT'),
  payload_sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

/**
 * Checks a statement offline: what was pasted (the compact JWS, or the whole JSON with it), by the bank's published keys
 * at a moment. Nothing is asked of any server. Every way of failing has its own reason.
 */
export async function verifyStatement(
  pasted: string,
  keys: { readonly keys: readonly PublicJwk[] },
  now: number,
  { subtle }: Pick<Crypto, 'subtle'>,
): Promise<StatementVerdict> {
  const told = readPasted(pasted)
  const [head, payload, signature, ...more] = told?.jws.split('.') ?? []
  const header = headerShape.safeParse(readJson(head))
  const signed = bytesOfBase64url(signature)
  if (!told || !head || !payload || more.length > 0 || !header.success || signed?.length !== 64)
    return { ok: false, why: 'malformed' }
  const { kid, payload_sha256: expected } = header.data

  const key = keys.keys.find((one) => one.kid === kid)
  if (!key || !jwk.safeParse(key).success) return { ok: false, why: 'unknown-key' }
  const encoder = new TextEncoder()
  if ((await hexHash(subtle, encoder.encode(payload))) !== expected) return { ok: false, why: 'altered' }
  const publicKey = await subtle.importKey('jwk', { ...key }, { name: 'Ed25519' }, false, ['verify'])
  const isSigned = await subtle.verify({ name: 'Ed25519' }, publicKey, signed, encoder.encode(`${head}.${payload}`))
  if (!isSigned) return { ok: false, why: 'other-key' }

  const claims = statementClaims.safeParse(readJson(payload))
  if (!claims.success) return { ok: false, why: 'malformed' }
  // The words beside the signature are those people read: they must be the signed ones.
  if (told.statement !== undefined && !isSame(told.statement, readJson(payload))) return { ok: false, why: 'altered' }
  const seconds = now / 1000
  if (claims.data.iat > seconds + leeway) return { ok: false, why: 'not-yet-valid' }
  if (claims.data.exp <= seconds) return { ok: false, why: 'expired', claims: claims.data, kid }
  return { ok: true, claims: claims.data, kid }
}

/** A bare JWS, however a mail program has broken its line, or the JSON that the bank hands out. */
function readPasted(pasted: string): { jws: string; statement?: unknown } | undefined {
  const text = pasted.trim()
  if (!text.startsWith('{')) return { jws: text.replaceAll(/\s+/g, '') }
  const parsed = parseJson(text)
  const { jws, statement } = (parsed ?? {}) as { jws?: unknown; statement?: unknown }
  return typeof jws === 'string' ? { jws, statement } : undefined
}

function readJson(part: string | undefined): unknown {
  const text = textOfBase64url(part)
  return text === undefined ? undefined : parseJson(text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function hexHash(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether two JSON values say the same, in whatever order their fields stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
}
