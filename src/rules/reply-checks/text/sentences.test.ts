import { expect, test } from 'vitest'
import { foldText } from './fold.ts'
import { readSentences } from './sentences.ts'

const cut = (text: string) => readSentences(foldText(text)).map(({ start, end }) => text.slice(start, end))

test('Abbreviations, initials and dates do not end a sentence', () => {
  expect(cut('Отделение на ул. Лесной, т.е. рядом. Спросите А. П. Белову до 20.11.2026 г. включительно.')).toEqual([
    'Отделение на ул. Лесной, т.е. рядом.',
    'Спросите А. П. Белову до 20.11.2026 г. включительно.',
  ])
})

test('List items and lines are sentences, a wrapped line is not', () => {
  expect(cut('1. Паспорт\n2. Заявление\nна бланке банка')).toEqual(['1. Паспорт', '2. Заявление\nна бланке банка'])
})

test('Empty lines part paragraphs', () => {
  expect(readSentences(foldText('Раз. Два.\nТри.\n\nЧетыре.')).map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1])
})

test('A text without full stops is cut all the same', () => {
  expect(readSentences(foldText('слово '.repeat(1_000))).length).toBeGreaterThan(5)
})

test('Who writes without capitals ends a sentence all the same', () => {
  expect(cut('прошел вчера. квитанция в истории')).toEqual(['прошел вчера.', 'квитанция в истории'])
  expect(cut('Прошёл вчера. квитанция в истории. Всё')).toEqual(['Прошёл вчера. квитанция в истории.', 'Всё'])
})
