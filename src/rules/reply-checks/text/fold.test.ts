import { expect, test } from 'vitest'
import { foldText } from './fold.ts'

test('Shapes of one text fold into one', () => {
  expect(foldText('Счёт\u00A0№\u202F８').lower).toBe('счет № 8')
  expect(foldText('до\u00ADго\u200Bвор').lower).toBe('договор')
  expect(foldText('и\u0306 де\u0301нь').lower).toBe('й день')
})

test('Every place leads back to the source', () => {
  const source = 'а👋и\u0306б\u200Bв'
  const folded = foldText(source)
  for (const letter of ['а', 'й', 'б', 'в']) {
    const at = folded.lower.indexOf(letter)
    expect(source.slice(folded.toSource(at)).normalize('NFC').startsWith(letter)).toBe(true)
  }
  expect(folded.toSource(folded.lower.length)).toBe(source.length)
})
