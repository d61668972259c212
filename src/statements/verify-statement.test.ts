import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicJwk, StatementClaims } from '../contract/statements.ts'
import { verifyStatement } from './verify-statement.ts'

const now = Date.parse('2026-11-20T11:20:00Z')
const day = 86_400

const claims: StatementClaims = {
  iss: 'Пробный банк',
  iat: now / 1000,
  exp: now / 1000 + 90 * day,
  jti: '019a0000-0000-7000-8000-000000000001',
  kind: 'okno-consent-statement/1',
  language: 'ru',
  jurisdiction: 'ru',
  client: 'Лесков Игорь Сергеевич',
  madeAt: new Date(now).toISOString(),
  title: 'Справка о согласиях',
  lines: [{ purpose: 'photo', state: 'refused', inForce: false, since: '2026-11-02', text: 'Согласия нет.' }],
  retracted: [],
  declaration: 'Вход не считается согласием.',
}

interface Signer {
  jwk: PublicJwk
  sign: (claims: unknown, over?: object) => Promise<string>
}

const toBase64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const encode = (value: unknown) => toBase64url(new TextEncoder().encode(JSON.stringify(value)))

async function makeSigner(kid: string): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return {
    jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' },
    async sign(value, over = {}) {
      const payload = encode(value)
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(payload))
      const head = encode({
        alg: 'EdDSA',
        kid,
        typ: 'JWT',
        payload_sha256: Buffer.from(hash).toString('hex'),
        ...over,
      })
      const signed = `${head}.${payload}`
      const signature = await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, new TextEncoder().encode(signed))
      return `${signed}.${toBase64url(new Uint8Array(signature))}`
    },
  }
}

let current: Signer
let former: Signer
let stranger: Signer
let keys: PublicJwk[]

beforeAll(async () => {
  former = await makeSigner('2026-Q3')
  current = await makeSigner('2026-Q4')
  stranger = await makeSigner('2026-Q4')
  keys = [former.jwk, current.jwk]
})

describe('A statement as it was signed', () => {
  test('is genuine and tells what it told', async () => {
    const verified = await verifyStatement(await current.sign(claims), keys, now)
    expect(verified).toEqual({ ok: true, claims, kid: '2026-Q4' })
  })

  test('stays genuine after the keys have rotated', async () => {
    expect(await verifyStatement(await former.sign(claims), keys, now)).toMatchObject({ ok: true, kid: '2026-Q3' })
  })

  test('stays genuine with the line breaks of a letter', async () => {
    const jws = await current.sign(claims)
    const broken = ` ${jws.replaceAll(/.{60}/gu, '$&\r\n')}\n`
    expect(await verifyStatement(broken, keys, now)).toMatchObject({ ok: true })
  })

  test('stays genuine as a saved file, and not where the file says something else beside it', async () => {
    const jws = await current.sign(claims)
    const file = (statement: unknown) => JSON.stringify({ statement, jws }, null, 2)
    expect(await verifyStatement(file(claims), keys, now)).toMatchObject({ ok: true })
    const forged = { ...claims, lines: [{ ...claims.lines[0], inForce: true }] }
    expect(await verifyStatement(file(forged), keys, now)).toEqual({ ok: false, fault: 'altered' })
  })
})

describe('A statement is refused, each time with its own reason,', () => {
  test('where its words were changed', async () => {
    const [head, , signature] = (await current.sign(claims)).split('.')
    const changed = encode({ ...claims, client: 'Другой клиент' })
    expect(await verifyStatement(`${head}.${changed}.${signature}`, keys, now)).toEqual({ ok: false, fault: 'altered' })
  })

  test('where any one sign of it was changed, wherever it stands', async () => {
    const jws = await current.sign(claims)
    const accepted: number[] = []
    for (let at = 0; at < jws.length; at += 1) {
      const sign = jws[at] === 'A' ? 'B' : 'A'
      const verified = await verifyStatement(jws.slice(0, at) + sign + jws.slice(at + 1), keys, now)
      if (verified.ok) accepted.push(at)
    }
    expect(accepted).toEqual([])
  })

  test('where any one sign of the words was changed, as altered', async () => {
    const [head = '', payload = '', signature] = (await current.sign(claims)).split('.')
    for (let at = 0; at < payload.length; at += 7) {
      const sign = payload[at] === 'A' ? 'B' : 'A'
      const changed = payload.slice(0, at) + sign + payload.slice(at + 1)
      const verified = await verifyStatement(`${head}.${changed}.${signature}`, keys, now)
      expect(verified).toEqual({ ok: false, fault: 'altered' })
    }
  })

  test('where another key signed it under the bank’s name', async () => {
    expect(await verifyStatement(await stranger.sign(claims), keys, now)).toEqual({ ok: false, fault: 'other-key' })
  })

  test('where the bank has published no such key', async () => {
    const own = await makeSigner('mine')
    expect(await verifyStatement(await own.sign(claims), keys, now)).toEqual({ ok: false, fault: 'unknown-key' })
  })

  test('where its time is over', async () => {
    const jws = await current.sign(claims)
    const verified = await verifyStatement(jws, keys, (claims.exp + 1) * 1000)
    expect(verified).toMatchObject({ ok: false, fault: 'expired', claims: { client: claims.client } })
  })

  test.each([
    ['nothing', ''],
    ['words', 'Справка о согласиях'],
    ['three parts of nothing', '..'],
    ['a broken file', '{"jws": '],
    ['a file without a signed text', '{"statement": {}}'],
  ])('where it is %s', async (_, text) => {
    expect(await verifyStatement(text, keys, now)).toEqual({ ok: false, fault: 'malformed' })
  })

  test('where it asks to be checked in another way', async () => {
    const unsigned = await current.sign(claims, { alg: 'none' })
    expect(await verifyStatement(unsigned, keys, now)).toEqual({ ok: false, fault: 'malformed' })
  })

  test('where it is something else that the bank signed', async () => {
    const verified = await verifyStatement(await current.sign({ ...claims, kind: 'okno-letter/1' }), keys, now)
    expect(verified).toEqual({ ok: false, fault: 'malformed' })
  })
})
