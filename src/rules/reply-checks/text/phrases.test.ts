import { expect, test } from 'vitest'
import { compilePhrases, findPhrases } from './phrases.ts'

const found = (phrases: string[], lower: string) => findPhrases(compilePhrases(phrases), lower).map(({ text }) => text)

test('Open endings, choices, gaps and missing words are understood', () => {
  expect(found(['в ближайш* ~ врем*'], 'в ближайшее рабочее время')).toEqual(['в ближайшее рабочее время'])
  expect(found(['по|в_соответствии_с закону|законом'], 'по закону и в соответствии с законом')).toHaveLength(2)
  expect(found(['получ* ваш* ответ? сегодня'], 'получили ваш ответ сегодня, получили ваше сегодня')).toHaveLength(2)
})

test('A phrase does not reach over a full stop, or over a fourth word', () => {
  expect(found(['вход ~ согласи*'], 'вход. согласие')).toEqual([])
  expect(found(['вход ~ согласи*'], 'вход в новое мобильное приложение согласие')).toEqual([])
})

test('A word is matched whole', () => {
  expect(found(['вход'], 'выход входа вход')).toEqual(['вход'])
})
