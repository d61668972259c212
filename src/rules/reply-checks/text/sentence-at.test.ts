import { expect, test } from 'vitest'
import { sentenceAt } from './sentence-at.ts'

const text = 'Здравствуйте. Запрос отозван, т. е. письмо уже у вас.\n\nСпасибо'
const at = (start: number, end = start) => {
  const found = sentenceAt(text, { start, end })
  return found && text.slice(found.start, found.end)
}

test('The cursor means the sentence it stands in, and behind its end the one just written', () => {
  expect(at(3)).toBe('Здравствуйте.')
  expect(at(text.indexOf('отозван'))).toBe('Запрос отозван, т. е. письмо уже у вас.')
  expect(at(text.indexOf('\n'))).toBe('Запрос отозван, т. е. письмо уже у вас.')
  expect(at(text.length)).toBe('Спасибо')
  expect(sentenceAt('  ', { start: 1, end: 1 })).toBeUndefined()
})

test('A selection means its own words, without the spaces around them', () => {
  const start = text.indexOf(' Запрос')
  expect(at(start, start + 8)).toBe('Запрос')
})
