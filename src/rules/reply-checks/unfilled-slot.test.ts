import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

test.each([
  ['Здравствуйте, {{client.name}}!', '{{client.name}}'],
  ['Уважаемый [ФИО], готово.', '[ФИО]'],
  ['Добрый день, <имя>.', '<имя>'],
  ['Вернули ___ рублей.', '___'],
  ['Срок — XX.XX.XXXX.', 'XX.XX.XXXX'],
  ['Приходите до (указать дату).', '(указать дату)'],
  ['Справку выдадут до укажите дату.', 'укажите дату'],
  ['Hello ${name}, done.', '${name}'],
])('A gap of a script is found: %s', (draft, gap) => {
  expect(marked('unfilled-slot', draft)).toEqual([gap])
})

test.each([
  'Нажмите [Отправить].',
  'Дата пишется в формате ДД.ММ.ГГГГ.',
  'Карта XXXX XXXX XXXX 1234 открыта.',
  'В заявлении укажите дату и сумму.',
  'Сумма < 1000, но > 500.',
  'См. [памятку](https://bank.example).',
])('Plain text is left alone: %s', (draft) => {
  expect(ask('unfilled-slot', draft)).toEqual([])
})

test('A gap is filled by one key where the window knows the value, and the name never goes into a public post', () => {
  const client = { name: 'Анна Ветрова' }
  expect(ask('unfilled-slot', 'Здравствуйте, {{client.name}}!', { client })[0]?.mend?.text).toBe('Анна Ветрова')
  expect(ask('unfilled-slot', 'Здравствуйте, {{client.name}}!', { client, channel: 'post' })[0]?.mend).toBeUndefined()
})

test('Empty brackets that are spoken of are no gap', () => {
  expect(ask('unfilled-slot', 'Скобки система не принимает: [ ] и { } просто удалите.')).toEqual([])
  expect(ask('unfilled-slot', 'Вернём [ ] рублей.')).toHaveLength(1)
})
