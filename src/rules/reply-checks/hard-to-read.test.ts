import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

const rule = 'hard-to-read'

test('A sentence that no one holds in mind is marked, and only that one', () => {
  const long = `${'Терминал принял купюру и остановился, '.repeat(9)}а потом заработал.`
  expect(marked(rule, `Деньги на счёте. ${long}`)).toEqual([long])
})

test('Office language is marked', () => {
  expect(ask(rule, 'В целях исполнения указанного поручения осуществляется направление уведомления.')).toHaveLength(1)
})

test('A list is read item by item', () => {
  const items = Array.from({ length: 12 }, (_, at) => `лимит номер ${at} без изменений и доплат`).join('; ')
  expect(ask(rule, `Лимиты такие: ${items}.`)).toEqual([])
})

test('Plain sentences pass', () => {
  expect(ask(rule, 'Купюра застряла. Деньги достали, они на счёте.')).toEqual([])
})

test('Heavy words that are quoted to be explained are not the bank’s own', () => {
  const draft =
    'Слова «ввиду ненадлежащего исполнения обязательств осуществлено начисление» значат: вы заплатили позже.'
  expect(ask(rule, draft)).toEqual([])
})

test('One word of the office does not make a short sentence heavy', () => {
  expect(ask(rule, 'Перевод приостановлен на основании действующего законодательства.')).toEqual([])
})
