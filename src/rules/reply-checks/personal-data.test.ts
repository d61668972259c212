import { expect, test } from 'vitest'
import { marked } from './fixtures/ask.ts'

const inPost = { channel: 'post', client: { name: 'Соловьёва Лада Игоревна' } } as const
const rule = 'personal-data-in-public'

test.each([
  ['Звонили на +7 (916) 555-01-42 вчера.', '+7 (916) 555-01-42'],
  ['Звонили на ８９１６５５５０１４２.', '８９１６５５５０１４２'],
  ['Номер 8\u00A0029 655‑01‑42 верный.', '8\u00A0029 655‑01‑42'],
  ['Карта 4000 0012 3456 7899 открыта.', '4000 0012 3456 7899'],
  ['Счёт 40817810500001234567 закрыт.', '40817810500001234567'],
  ['Счёт BY20 OLMP 3135 0000 0010 0000 0933 закрыт.', 'BY20 OLMP 3135 0000 0010 0000 0933'],
  ['Паспорт МР1234567 принят.', 'МР1234567'],
  ['Договор № КС-2024/0045 закрыт.', 'КС-2024/0045'],
  ['Пишите на lada @ pochta.example.', 'lada @ pochta.example'],
  ['Для Лады Соловьёвой всё готово.', 'Лады Соловьёвой'],
  ['Соловьёвой Ладе Игоревне вернули.', 'Соловьёвой Ладе Игоревне'],
  ['Lada Solovyova, done.', 'Lada Solovyova'],
])('Personal data is found in a public post: %s', (draft, datum) => {
  expect(marked(rule, draft, inPost)).toEqual([datum])
})

test.each([
  'Лада, здравствуйте!',
  'Лада Игоревна, готово.',
  'Обращение № 20431 от 20.11.2026.',
  'Вернули 9 165 550 142 рубля.',
  'Линия 8 800 555-01-42 бесплатная.',
  'Карта *7899 открыта.',
  'Операция 4000001234567899 есть в чеке, номер операции 4000001234567899.'.replace('Операция', 'Номер операции'),
  'Срок с 01.11.2026 по 30.11.2026.',
])('Dates, sums, case numbers and the first name are not: %s', (draft) => {
  expect(marked(rule, draft, inPost)).toEqual([])
})

test('The same words may stand in a private channel', () => {
  expect(marked(rule, 'Карта 4000 0012 3456 7899, Соловьёва Лада.', { ...inPost, channel: 'chat' })).toEqual([])
})
