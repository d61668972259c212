import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'repeats-earlier-reply'
const earlier =
  'Комиссия за перевод в другой банк составляет 1 %, но не меньше 50 рублей. Она указана в тарифе на второй странице.'
const messages = [{ author: 'bank' as const, text: earlier }]

test('A near-copy is found under a new greeting, with words swapped', () => {
  expect(ask(rule, earlier, { messages })).toHaveLength(1)
  expect(ask(rule, `Добрый день! ${earlier} С уважением, Инна.`, { messages })).toHaveLength(1)
  expect(ask(rule, earlier.replace('составляет', 'равна'), { messages })).toHaveLength(1)
})

test('The same sentence with another figure in it is another answer', () => {
  expect(ask(rule, earlier.replace('50', '60'), { messages })).toEqual([])
})

test('The same matter in a new answer is no copy', () => {
  expect(ask(rule, 'Комиссию вернули: перевод был внутри банка, и брать её не следовало.', { messages })).toEqual([])
})

test('A quotation of the earlier reply, or of the client, is no copy', () => {
  expect(ask(rule, `Мы писали: «${earlier}» Это была ошибка, деньги у вас.`, { messages })).toEqual([])
  expect(ask(rule, earlier, { messages: [{ author: 'client', text: earlier }] })).toEqual([])
})

test('The client may ask for the same text again', () => {
  const asked = [...messages, { author: 'client' as const, text: 'Пришлите ответ ещё раз' }]
  expect(ask(rule, earlier, { messages: asked })).toEqual([])
})

test('Greetings alone are nobody’s copy', () => {
  const greeting = 'Здравствуйте! Спасибо за обращение.'
  expect(ask(rule, greeting, { messages: [{ author: 'bank', text: greeting }] })).toEqual([])
})
