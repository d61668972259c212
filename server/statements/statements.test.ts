import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicJwk, StatementClaims } from '../../src/contract/statements.ts'
import { consentOf, noConsents } from '../../src/rules/consents/consents-state.ts'
import { statementDays, statementOf } from '../../src/rules/statements/statement.ts'
import { verifyStatement } from '../../src/statements/verify-statement.ts'
import { nextId } from '../../tests/support/case-story.ts'
import { toBase64url } from '../base64.ts'
import { signJws } from './sign-jws.ts'
import { periodOf, periodsUntil, signingKey } from './signing-keys.ts'

const secret = 'тайна-этого-хранилища'
const madeAt = Date.parse('2026-11-20T11:20:00.000Z')
const day = 86_400_000

const statementAt = (now: number): StatementClaims =>
  statementOf({
    client: { name: 'Лесков Игорь Сергеевич', jurisdiction: 'ru' },
    consents: noConsents(nextId()),
    issuer: 'Банк',
    id: nextId(),
    now: new Date(now).toISOString(),
    language: 'ru',
    clauses: [{ text: 'Вход не считается согласием.', answer: 'confirm' }],
  })
const keysAt = async (now: number, from = secret): Promise<{ keys: PublicJwk[] }> => ({
  keys: await Promise.all(periodsUntil(now).map(async (period) => (await signingKey(from, period)).jwk)),
})

let jws: string
let keys: { keys: PublicJwk[] }
beforeAll(async () => {
  jws = await signJws(statementAt(madeAt), await signingKey(secret, periodOf(madeAt)))
  keys = await keysAt(madeAt)
})
const verify = (text: string, at = madeAt, by = keys) => verifyStatement(text, by.keys, at)
const change = (text: string, index: number) =>
  text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1)

describe('A statement', () => {
  test('signed by the bank is believed, as a JWS, with broken lines, or as the whole JSON', async () => {
    const claims = statementAt(madeAt)
    const own = await signJws(claims, await signingKey(secret, periodOf(madeAt)))
    const broken = own.replaceAll(/.{76}/g, '$&\r\n')
    for (const text of [own, ` ${broken} `, JSON.stringify({ statement: claims, jws: own })])
      expect(await verify(text)).toEqual({ ok: true, kid: '2026-Q4', claims })
  })

  test('with any one letter changed is refused, whichever it is', async () => {
    const reasons = new Map<string, number>()
    for (let index = 0; index < jws.length; index += 1) {
      const verdict = await verify(change(jws, index))
      const why = verdict.ok ? `believed at ${index}` : verdict.fault
      reasons.set(why, (reasons.get(why) ?? 0) + 1)
    }
    expect([...reasons.keys()].sort()).toEqual(['altered', 'malformed', 'other-key', 'unknown-key'])
    expect([...reasons.values()].reduce((sum, count) => sum + count)).toBe(jws.length)
  }, 60_000)

  test('with other words is altered, in the JWS and in the JSON that people read', async () => {
    const [head, , signature] = jws.split('.')
    const words = JSON.stringify({ ...statementAt(madeAt), declaration: 'Вход считается согласием.' })
    const payload = toBase64url(new TextEncoder().encode(words))
    expect(await verify(`${head}.${payload}.${signature}`)).toEqual({ ok: false, fault: 'altered' })
    const claims = statementAt(madeAt)
    const own = await signJws(claims, await signingKey(secret, periodOf(madeAt)))
    const lines = claims.lines.map((line) => (line.purpose === 'photo' ? { ...line, inForce: true } : line))
    expect(await verify(JSON.stringify({ statement: { ...claims, lines }, jws: own }))).toEqual({
      ok: false,
      fault: 'altered',
    })
  })

  test('with other words and their right hash is caught by the signature alone, and a part of it is none', async () => {
    const words = JSON.stringify({ ...statementAt(madeAt), declaration: 'Вход считается согласием.' })
    const forged = await signJws(JSON.parse(words), await signingKey('другая тайна', '2026-Q4'))
    const [head, payload] = forged.split('.')
    expect(await verify(`${head}.${payload}.${jws.split('.')[2]}`)).toEqual({ ok: false, fault: 'other-key' })
    for (const text of [jws.slice(0, -1), `${jws}A`, jws.slice(0, -86)]) expect((await verify(text)).ok).toBe(false)
  })

  test('signed by another key that calls itself ours is refused for the key', async () => {
    const { privateKey, jwk } = await signingKey('другая тайна', '2026-Q4')
    expect(jwk.kid).toBe('2026-Q4')
    expect(await verify(await signJws(statementAt(madeAt), { privateKey, jwk }))).toEqual({
      ok: false,
      fault: 'other-key',
    })
  })

  test('that names a key the bank never published is refused for that', async () => {
    const stranger = await signingKey('другая тайна', 'moi-klyuch')
    expect(await verify(await signJws(statementAt(madeAt), stranger))).toEqual({ ok: false, fault: 'unknown-key' })
  })

  test('is believed for as long as it says, to the second, and then is expired and still readable', async () => {
    const over = madeAt + statementDays * day
    expect(await verify(jws, over - 1000)).toMatchObject({ ok: true })
    expect(await verify(jws, over)).toMatchObject({
      ok: false,
      fault: 'expired',
      claims: { client: 'Лесков Игорь Сергеевич' },
    })
    // Expired does not hide altered.
    expect(await verify(change(jws, jws.length - 300), over)).toMatchObject({ fault: 'altered' })
  })

  test('that is no statement at all is malformed', async () => {
    const key = await signingKey(secret, '2026-Q4')
    const whole = await signJws({ any: 'thing' }, key)
    const [, payload, signature] = jws.split('.')
    const none = toBase64url(new TextEncoder().encode('{"alg":"none"}'))
    const texts = [
      '',
      '.',
      '..',
      'a.b.c',
      `${jws}.x`,
      '{',
      '{}',
      '{"jws":7}',
      whole,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
    ]
    for (const text of texts) expect(await verify(text), text.slice(0, 40)).toEqual({ ok: false, fault: 'malformed' })
    expect(await verify('ф'.repeat(2_000_000))).toEqual({ ok: false, fault: 'malformed' })
  })

  test('of an old period is believed after the keys have rotated, for as long as it holds', async () => {
    const later = Date.parse('2027-02-10T00:00:00.000Z')
    const rotated = await keysAt(later)
    expect(rotated.keys.map(({ kid }) => kid)).toEqual(['2026-Q4', '2027-Q1'])
    expect(await verify(jws, later, rotated)).toMatchObject({ ok: true, kid: '2026-Q4' })
    const fresh = await signJws(statementAt(later), await signingKey(secret, periodOf(later)))
    expect(await verify(fresh, later, rotated)).toMatchObject({ ok: true, kid: '2027-Q1' })
    expect(await verify(fresh, later, keys)).toEqual({ ok: false, fault: 'unknown-key' })
    expect(new Set(rotated.keys.map(({ x }) => x)).size).toBe(2)
  })
})

describe('The keys of statements', () => {
  test('are public alone, one a quarter from the first, and the same every time they are made', async () => {
    const now = Date.parse('2028-05-01T00:00:00.000Z')
    const { keys: many } = await keysAt(now)
    expect(many.map(({ kid }) => kid)).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
      '2028-Q1',
      '2028-Q2',
    ])
    expect(await keysAt(now)).toEqual({ keys: many })
    for (const key of many) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  })

  test('of a clock set before the first are the first', () => {
    const early = Date.parse('2024-02-01T00:00:00.000Z')
    expect(periodOf(early)).toBe('2026-Q4')
    expect(periodsUntil(early)).toEqual(['2026-Q4'])
  })
})

describe('What a statement says', () => {
  test('is every purpose with what is not in force, and that a login is not consent', () => {
    const claims = statementAt(madeAt)
    expect(claims.lines).toHaveLength(10)
    for (const line of claims.lines)
      expect(line).toMatchObject({ inForce: false, text: expect.stringContaining('согласия нет') })
    expect(claims.declaration).toContain('не считаются согласием')
  })

  test('of a consent whose term is over is that it expired, marked or not', () => {
    const record = {
      id: nextId(),
      purpose: 'third_party' as const,
      state: 'given' as const,
      since: '2026-10-01T09:00:00.000Z',
      evidence: [{ kind: 'scan' as const }],
      validTo: '2026-10-31T09:00:00.000Z',
    }
    const consents = { clientId: 'x', records: [record] }
    expect(consentOf(consents, 'third_party').inForce).toBe(true)
    const { lines } = statementOf({
      client: { name: 'Лесков', jurisdiction: 'ru' },
      consents,
      issuer: 'Банк',
      id: 'x',
      now: '2026-11-20T11:20:00.000Z',
      language: 'ru',
    })
    expect(lines.find(({ purpose }) => purpose === 'third_party')).toMatchObject({ state: 'expired', inForce: false })
  })
})
