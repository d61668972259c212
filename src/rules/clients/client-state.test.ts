import { describe, expect, test } from 'vitest'
import { maskEmail, maskPhone } from './client-state.ts'

describe('A contact of a client is shown so that it can be recognised and not copied', () => {
  test('a phone number by its country and last four digits, however it was written', () => {
    for (const written of ['+7 916 204-18-04', '89162041804', '9162041804', '8 (916) 204 18 04'])
      expect(maskPhone(written), written).toBe('+7 *** ***-18-04')
    expect(maskPhone('+375 29 204-18-04')).toBe('+375 *** ***-18-04')
  })

  test('nothing at all of a number that is too short to mask', () => {
    expect(maskPhone('204-18')).toBe('***')
    expect(maskPhone('')).toBe('***')
  })

  test('an e-mail by its first letter and its host', () => {
    expect(maskEmail('igor@example.org')).toBe('i***@example.org')
    expect(maskEmail('нет')).toBe('н***@')
  })
})
