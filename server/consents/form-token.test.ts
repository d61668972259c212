import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signToken } from '../session/token.ts'
import { readFormToken, writeFormToken, type FormClaim } from './form-token.ts'

const secret = 'тайна этого хранилища'
const now = Date.parse('2026-11-20T11:20:00.000Z')
const claim: FormClaim = {
  kind: 'answer',
  clientId: '019a0000-0000-7000-8000-000000000001',
  recordId: '019a0000-0000-7000-8000-000000000002',
  expiresAt: now + 14 * 86_400_000,
}

describe('The token of a client’s own page', () => {
  test('says whom and what it is about, what for and until when, to whoever knows the secret', async () => {
    for (const kind of ['answer', 'receipt'] as const) {
      const token = writeFormToken(secret, { ...claim, kind })
      expect(token).toMatch(/^[\w-]{71}$/)
      expect(readFormToken(secret, token, now)).toEqual({ ok: true, claim: { ...claim, kind } })
    }
  })

  test('holds no name and no purpose, in any spelling', async () => {
    const token = writeFormToken(secret, claim)
    expect(atob(token.replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(/photo|marketing|consent/)
  })

  test('is over to the second', async () => {
    const token = writeFormToken(secret, claim)
    expect(readFormToken(secret, token, claim.expiresAt - 1)).toMatchObject({ ok: true })
    expect(readFormToken(secret, token, claim.expiresAt)).toEqual({ ok: false, why: 'form-expired' })
  })

  test('with any one letter changed, cut or added is unknown, and so is one of another secret', async () => {
    const token = writeFormToken(secret, claim)
    for (let index = 0; index < token.length; index += 1)
      for (const letter of ['A', 'B', '-', '_', '9']) {
        const changed = token.slice(0, index) + letter + token.slice(index + 1)
        if (changed === token) continue
        expect(readFormToken(secret, changed, now), `${index} ${letter}`).toEqual({
          ok: false,
          why: 'form-unknown',
        })
      }
    for (const text of [
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      '',
      'x',
      '..',
      token.toLowerCase(),
    ])
      expect(readFormToken(secret, text, now)).toEqual({ ok: false, why: 'form-unknown' })
    expect(readFormToken('другая тайна', token, now)).toEqual({ ok: false, why: 'form-unknown' })
  })

  test('cannot be made of a session, nor a session of it', async () => {
    expect(readFormToken(secret, signToken(secret, 'anna', now), now)).toMatchObject({ ok: false })
  })

  test('made up by chance is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 50, maxLength: 56 }), async (bytes) => {
        const token = Buffer.from(bytes).toString('base64url')
        expect(readFormToken(secret, token, now)).toEqual({ ok: false, why: 'form-unknown' })
      }),
      { numRuns: 500 },
    )
  })
})
