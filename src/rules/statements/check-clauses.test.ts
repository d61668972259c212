import { describe, expect, test } from 'vitest'
import type { Consent } from '../../contract/consents.ts'
import { findUnconfirmable } from './check-clauses.ts'

const consents: Consent[] = [
  { purpose: 'photo', state: 'requested', inForce: false, evidence: [] },
  { purpose: 'data_processing', state: 'given', inForce: true, evidence: [] },
]
const isRefused = (text: string, answer: 'confirm' | 'decline' = 'confirm') =>
  findUnconfirmable([{ text, answer, ...(answer === 'decline' && { reason: 'Нет' }) }], consents).length > 0

describe('A clause of the client', () => {
  test.each([
    'Вход в приложение считается согласием на фото.',
    'Согласие на использование фото у банка есть.',
    'Моё молчание означает согласие.',
    'Банк подтверждает, что вход считается согласием на фото.',
  ])('that makes a consent out of nothing is not confirmed: %s', (text) => {
    expect(isRefused(text)).toBe(true)
    // The bank may well quote it and say no.
    expect(isRefused(text, 'decline')).toBe(false)
  })

  test.each([
    'Вход в приложение или интернет-банк не является согласием на использование фото.',
    'Мой вход в приложение банк не примет за согласие.',
    'Банк подтверждает, что вход не считается согласием.',
    'Банк подтверждает, что вход в приложение не является согласием.',
    'The bank confirms that logging in is not consent.',
    'Прошу подтвердить: вход в приложение не является согласием.',
    'Банк отозвал запрос согласия на фото.',
    'Согласие на обработку данных действует.',
    'My login is not consent.',
  ])('that is true may be confirmed: %s', (text) => {
    expect(isRefused(text)).toBe(false)
  })

  test('is told by its place among the others', () => {
    const clauses = ['Банк отозвал запрос.', 'Вход считается согласием на фото.'].map((text) => ({
      text,
      answer: 'confirm' as const,
    }))
    expect(findUnconfirmable(clauses, consents)).toEqual([1])
  })
})
