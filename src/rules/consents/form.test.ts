import { describe, expect, test } from 'vitest'
import { consentStates, languages, purposes } from '../../contract/codes.ts'
import { answerOptions, formWords, optionsShownIn, receiptSentences } from './form-words.ts'
import { paragraphsOf } from './notice-paragraphs.ts'
import { notices } from './notices.ts'
import { retiredNotices } from './notices/retired.ts'

describe('The client’s own page', () => {
  test('shows a notice in paragraphs that are its exact text, the question first', () => {
    for (const { id, text } of [...notices, ...retiredNotices])
      expect([id, paragraphsOf(text).join(' ')]).toEqual([id, text])
    for (const { id, text } of notices) {
      const paragraphs = paragraphsOf(text)
      expect(paragraphs[0], id).toMatch(/\?$/u)
      expect(paragraphs.length, id).toBeGreaterThanOrEqual(4)
      for (const paragraph of paragraphs) expect(paragraph.length, id).toBeLessThan(240)
    }
  })

  test('asks with three answers in one order, each told in as many words as the others need', () => {
    for (const purpose of purposes)
      for (const language of languages) {
        const options = answerOptions(purpose, language)
        expect(options.map(({ answer }) => answer)).toEqual(['agree', 'refuse', 'later'])
        const lengths = options.map(({ hint }) => hint.length)
        expect(Math.max(...lengths) - Math.min(...lengths), `${purpose} ${language}`).toBeLessThan(30)
        expect(
          new Set(optionsShownIn(purpose, language).map(({ fontPx, contrast }) => `${fontPx} ${contrast}`)).size,
        ).toBe(1)
      }
  })

  test('has a sentence for every state an answered request can come to, and speaks two languages', () => {
    const unanswered = new Set(['none', 'requested', 'unknown'])
    for (const state of consentStates.filter((one) => !unanswered.has(one))) {
      const { ru, en } = receiptSentences[state]!
      expect(ru('20 ноября', 'Ошибка')).toMatch(/20 ноября.*\p{Script=Cyrillic}/u)
      expect(en('20 November', 'Mistake')).not.toMatch(/\p{Script=Cyrillic}/u)
    }
    for (const { ru, en } of Object.values(formWords)) {
      expect(ru).toMatch(/\p{Script=Cyrillic}/u)
      expect(en).not.toMatch(/\p{Script=Cyrillic}/u)
    }
  })
})
