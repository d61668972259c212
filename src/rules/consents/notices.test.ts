import { describe, expect, test } from 'vitest'
import { calendars, languages, purposes } from '../../contract/codes.ts'
import { findNotice, findShownNotice, isFor, notices } from './notices.ts'
import { retiredNotices } from './notices/retired.ts'
import { existsIn, sayIsNot } from './purposes.ts'

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

describe('notices that consents are asked with', () => {
  test('there is exactly one for every purpose in every language under every law that knows it', () => {
    for (const jurisdiction of calendars)
      for (const purpose of purposes)
        for (const language of languages)
          expect(
            notices.filter(
              (notice) => notice.purpose === purpose && notice.language === language && isFor(notice, jurisdiction),
            ),
            `${purpose} ${language} ${jurisdiction}`,
          ).toHaveLength(existsIn(purpose, jurisdiction) ? 1 : 0)
  })

  test('the hash of each is the hash of its exact text', async () => {
    for (const notice of [...notices, ...retiredNotices])
      expect([notice.id, notice.sha256]).toEqual([notice.id, await sha256(notice.text)])
  })

  test('in Belarus none says that a face is no biometrics, or speaks of a system of Russia', () => {
    for (const notice of notices.filter((one) => isFor(one, 'by')))
      expect(notice.text, notice.id).not.toMatch(/не биометрия|not biometrics|Единая|Unified|state biometric/u)
    for (const purpose of ['photo', 'bank_biometrics'] as const)
      for (const language of languages) {
        expect(sayIsNot(purpose, 'by', language)).not.toMatch(/не биометрия|not biometrics|Единая|Единую|Unified/u)
        expect(sayIsNot(purpose, 'ru', language)).toMatch(/биометри|biometrics|Biometric/iu)
      }
  })

  test('ids name purpose, language and version, and none is used twice', () => {
    const all = [...notices, ...retiredNotices]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, purpose, language, law, version } of all)
      expect(id).toBe(`${purpose.replaceAll('_', '-')}${law === 'by' ? '-by' : ''}-${language}-${version}`)
  })

  test('translations are kept in step', () => {
    for (const purpose of purposes)
      expect(new Set(notices.filter((notice) => notice.purpose === purpose).map(({ version }) => version)).size).toBe(1)
  })

  test('each tells how to take the consent back, and that a login is no answer', () => {
    for (const { purpose, language, text } of notices) {
      expect(text).toMatch(language === 'ru' ? /отозвать|до вашего отзыва/iu : /take it back/iu)
      if (purpose !== 'data_processing')
        expect(text).toMatch(language === 'ru' ? /согласием не считаются/u : /does not count as consent/u)
    }
  })

  test('one that is no longer in use can be read and cannot be asked with', () => {
    expect(findNotice('photo-ru-3')).toBeUndefined()
    expect(findShownNotice('photo-ru-3')?.version).toBe(3)
    expect(findShownNotice('photo-ru-4')).toBe(findNotice('photo-ru-4'))
  })
})
