import { describe, expect, test } from 'vitest'
import { calendars, channels, languages, purposes } from '../../contract/codes.ts'
import { endOfTerm, existsIn, purposeTerms, withdrawalChannelsOf } from './purposes.ts'

describe('Purposes of consent', () => {
  test('each name the law they are asked under; the state biometric system is Russian alone', () => {
    for (const purpose of purposes) {
      expect(existsIn(purpose, 'ru'), purpose).toBe(true)
      expect(existsIn(purpose, 'by'), purpose).toBe(purpose !== 'ebs')
      for (const law of Object.values(purposeTerms[purpose].laws)) expect(law).toMatch(/\d.* ст\. \d/u)
    }
    expect(calendars).toEqual(['ru', 'by'])
  })

  test('each say what the client is served with where there is no consent, and on another ground than consent', () => {
    for (const purpose of purposes) {
      const { without, hints, isNot, termText, withdrawalText } = purposeTerms[purpose]
      expect(without.basis).not.toBe('consent')
      for (const said of [without.text, hints.agree, hints.refuse, isNot, termText, withdrawalText])
        for (const language of languages) expect(said[language].length, purpose).toBeGreaterThan(5)
      for (const said of [without.text, isNot, withdrawalText]) {
        expect(said.ru).toMatch(/\p{Script=Cyrillic}.*\.$/u)
        expect(said.en).not.toMatch(/\p{Script=Cyrillic}/u)
      }
    }
  })

  test('can be taken back in every channel in which they can be given', () => {
    for (const purpose of purposes)
      for (const channel of channels) {
        const ways = withdrawalChannelsOf(purpose, channel)
        expect(ways).toContain(channel)
        expect(ways).toContain('form')
        expect(new Set(ways).size).toBe(ways.length)
      }
  })

  test('that end by themselves end on the day, whatever the month', () => {
    expect(endOfTerm('photo', '2026-08-31T10:00:00.000Z')).toBeUndefined()
    expect(endOfTerm('third_party', '2026-02-10T10:00:00.000Z')).toBe('2026-03-12T10:00:00.000Z')
    expect(endOfTerm('credit_history', '2026-01-15T10:00:00.000Z')).toBe('2026-07-15T10:00:00.000Z')
    expect(endOfTerm('credit_history', '2026-08-31T10:00:00.000Z')).toBe('2027-02-28T10:00:00.000Z')
    expect(endOfTerm('credit_history', '2027-08-31T10:00:00.000Z')).toBe('2028-02-29T10:00:00.000Z')
  })
})
