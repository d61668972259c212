import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { createDoc, offsetAt, positionAt, readDoc, textOfDoc } from './doc-text.ts'
import { findStep } from './plain-log.ts'
import type { EditorValue } from './text-editor.ts'

const value: EditorValue = {
  text: 'Ира Олеговна, письмо до {{promise.due}}.\n\nАнна Ким',
  chips: [
    { start: 0, end: 12, slot: 'client.address' },
    { start: 24, end: 39, slot: 'promise.due', missing: true },
    { start: 42, end: 50, slot: 'operator.name' },
  ],
}

const anyText = fc
  .array(fc.constantFrom('а', 'б ', '\n', '😀', 'слово', '\u00A0'), { maxLength: 30 })
  .map((all) => all.join(''))

describe('A reply as a document', () => {
  test('gives back its text and its chips', () => {
    expect(readDoc(createDoc(value))).toEqual(value)
  })

  test('gives back any text to the letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOfDoc(createDoc({ text, chips: [] }))).toBe(text)
      }),
    )
  })

  test('has a position for every offset, and the offset for every position', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = createDoc({ text, chips: [] })
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(offsetAt(doc, positionAt(doc, offset, 'start'))).toBe(offset)
        }
      }),
    )
  })

  test('draws a place inside a chip to the whole chip', () => {
    const doc = createDoc(value)
    expect(offsetAt(doc, positionAt(doc, 5, 'start'))).toBe(0)
    expect(offsetAt(doc, positionAt(doc, 5, 'end'))).toBe(12)
    expect(offsetAt(doc, positionAt(doc, 13, 'start'))).toBe(13)
  })

  test('takes chips that do not fit their text as plain text', () => {
    const wrong: EditorValue = {
      text: 'раз\nдва',
      chips: [
        { start: 2, end: 5, slot: 'today' },
        { start: 5, end: 90, slot: 'today' },
        { start: 4, end: 4, slot: 'today' },
      ],
    }
    expect(readDoc(createDoc(wrong))).toEqual({ text: wrong.text, chips: [] })
  })
})

describe('A change of a plain text', () => {
  test('made again gives the text after it', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const step = findStep(before, after, 0)
        const made = step ? before.slice(0, step.start) + step.text + before.slice(step.end) : before
        expect(made).toBe(after)
      }),
    )
  })
})

describe('Pasted text', () => {
  test('loses what cannot be seen and keeps typography and emoji', () => {
    expect(cleanText('Счёт\u00AD\u200B\uFEFF № 5\r\nсрок\u202E\t15 дней\u0007')).toBe('Счёт № 5\nсрок 15 дней')
    expect(cleanText('15\u00A0дней 👨‍👩‍👧')).toBe('15\u00A0дней 👨‍👩‍👧')
    expect(cleanText('а\u2028б\u000Bв\rг')).toBe('а\nб\nв\nг')
  })
})
