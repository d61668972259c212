import type { PublicJwk } from '../../src/contract/statements.ts'

/** The first period a key was ever made for: the keys of all periods since then stay published. */
const firstPeriod = { year: 2026, quarter: 4 }

/** PKCS #8 frame of an Ed25519 private key (RFC 8410 § 7); the 32 bytes of the seed follow. */
const pkcs8Frame = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])

/** The name of the key in force at a moment: one key a quarter, `2026-Q4`. A clock set before the first is in the first. */
export function periodOf(now: number): string {
  const date = new Date(now)
  const period = `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`
  const first = `${firstPeriod.year}-Q${firstPeriod.quarter}`
  return period < first ? first : period
}

/** Every period from the first to the one of `now`. */
export function periodsUntil(now: number): string[] {
  const periods: string[] = []
  let { year, quarter } = firstPeriod
  const last = periodOf(now)
  for (;;) {
    const period = `${year}-Q${quarter}`
    periods.push(period)
    if (period >= last) return periods
    quarter += 1
    if (quarter > 4) [year, quarter] = [year + 1, 1]
  }
}

/**
 * The signing key of a period, derived from the store's secret (HKDF-SHA-256): keys rotate by themselves, and the key
 * of an old statement can always be published again, because it need not be kept.
 */
export async function signingKey(secret: string, period: string): Promise<{ privateKey: CryptoKey; jwk: PublicJwk }> {
  const encoder = new TextEncoder()
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveBits'])
  const seed = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('okno statements'), info: encoder.encode(period) },
    material,
    256,
  )
  const framed = new Uint8Array([...pkcs8Frame, ...new Uint8Array(seed)])
  const privateKey = await crypto.subtle.importKey('pkcs8', framed, { name: 'Ed25519' }, true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', privateKey)
  return { privateKey, jwk: { kty: 'OKP', crv: 'Ed25519', x: x!, kid: period, use: 'sig', alg: 'EdDSA' } }
}
