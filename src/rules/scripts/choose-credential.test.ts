import { describe, expect, test } from 'vitest'
import type { Credential } from '../../contract/clients.ts'
import { chooseCredential } from './choose-credential.ts'

const today = '2026-11-21'
const signs = (holder: string, validFrom: string, validTo: string, state: Credential['state'] = 'valid') => ({
  issuer: 'УЦ',
  holder,
  validFrom,
  validTo,
  state,
})
const window = (subject: string, credentials: Credential[], points: string[] = []) =>
  ({
    case: { subject, points: points.map((text) => ({ text })) },
    client: { credentials },
  }) as unknown as Parameters<typeof chooseCredential>[0]
const chosen = (...given: Parameters<typeof window>) => chooseCredential(window(...given), today)?.validTo

const old = signs('Глушко Вера Павловна', '2025-02-01', '2027-02-10')
const fresh = signs('Ярцева Вера Павловна', '2026-11-17', '2028-11-16')

describe('The certificate a reply speaks of', () => {
  test('is, after a change of surname, the one on the old name, however late the new one ends', () => {
    expect(chosen('Чем подписывать после смены фамилии', [fresh, old])).toBe('2027-02-10')
    expect(chosen('Чем подписывать после смены фамилии', [old, fresh])).toBe('2027-02-10')
  })

  test('is the one whose holder the case names, in any case of the name', () => {
    expect(chosen('Не подписывает новой подписью Ярцевой', [old, fresh])).toBe('2028-11-16')
    expect(chosen('Подпись', [old, fresh], ['Когда кончится сертификат Глушко?'])).toBe('2027-02-10')
  })

  test('is, after a mere renewal or with two directors, the one that signs the longest', () => {
    const renewed = signs(old.holder, '2026-11-01', '2028-11-01')
    expect(chosen('Подпись', [renewed, old])).toBe('2028-11-01')
    expect(chosen('Подпись', [old, signs('Зимин Олег Ильич', '2026-01-01', '2026-12-31')])).toBe('2027-02-10')
  })

  test('is never one that does not sign today', () => {
    expect(chosen('Глушко', [{ ...old, state: 'revoked' }, fresh])).toBe('2028-11-16')
    expect(chosen('Подпись', [signs('А Б В', '2026-12-01', '2027-12-01')])).toBeUndefined()
    expect(chosen('Подпись', [signs('А Б В', '2024-12-01', '2026-11-20')])).toBeUndefined()
    expect(chosen('Подпись', [])).toBeUndefined()
  })
})
