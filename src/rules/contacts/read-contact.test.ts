import { describe, expect, test } from 'vitest'
import { growthOf, linear } from '../../../tests/support/growth.ts'
import { maskContact, readContact } from './read-contact.ts'

describe('What somebody said of themselves', () => {
  test('is taken apart into a name, a phone number and an e-mail', () => {
    expect(readContact('Игорь Лесков, +7 916 204-18-04')).toEqual({ name: 'Игорь Лесков', phone: '+7 916 204-18-04' })
    expect(readContact('Игорь <leskov@example.org>')).toEqual({ name: 'Игорь', email: 'leskov@example.org' })
    expect(readContact('8 (916) 204 18 04')).toEqual({ name: '', phone: '8 (916) 204 18 04' })
    expect(readContact('+375 29 204‑18‑04 Ольга')).toEqual({ name: 'Ольга', phone: '+375 29 204‑18‑04' })
    expect(readContact('a.b+c@mail.example.org')).toEqual({ name: '', email: 'a.b+c@mail.example.org' })
  })

  test('stays a name where there is no phone number and no e-mail in it', () => {
    for (const name of ['Игорь', '@leskov', 'г. Минск, ул. Садовая, 12-45', 'ООО «Берёзовая роща»', 'договор 2024/118'])
      expect(readContact(name), name).toEqual({ name })
  })

  test('is kept with phone and e-mail masked', () => {
    expect(maskContact('Игорь, +7 916 204-18-04, leskov@example.org')).toBe('Игорь, +7 *** ***-18-04, l***@example.org')
    expect(maskContact('Игорь')).toBe('Игорь')
  })

  test.each(['1', 'a@', '1 - ', '@', 'a.'])('is read in linear time, also where it is nothing but «%s»', (piece) => {
    expect(growthOf((size) => readContact(piece.repeat(size)), 300)).toBeLessThan(linear)
  })
})
