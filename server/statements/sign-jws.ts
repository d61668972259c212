import { toBase64url } from '../base64.ts'
import { sha256 } from '../journal/seal.ts'
import type { signingKey } from './signing-keys.ts'

/**
 * Signs claims as a compact JWS (RFC 7515 § 7.1) with Ed25519 (RFC 8037). The protected header names the key, and the hash
 * of the payload, so that whoever checks can tell words that were changed from a signature that is somebody else's.
 */
export async function signJws(
  claims: unknown,
  { privateKey, jwk }: Awaited<ReturnType<typeof signingKey>>,
): Promise<string> {
  const encoder = new TextEncoder()
  const part = (value: unknown) => toBase64url(encoder.encode(JSON.stringify(value)))
  const payload = part(claims)
  const header = part({ alg: 'EdDSA', kid: jwk.kid, typ: 'JWT', payload_sha256: sha256(payload) })
  const signed = `${header}.${payload}`
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, encoder.encode(signed))
  return `${signed}.${toBase64url(new Uint8Array(signature))}`
}
