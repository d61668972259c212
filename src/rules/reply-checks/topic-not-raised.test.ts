import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

const rule = 'topic-not-raised'
const said = (text: string) => ({ messages: [{ author: 'client' as const, text }] })

test('A subject of the bank’s own choosing is marked', () => {
  expect(marked(rule, 'Запрос отозван. Биометрия безопасна.', said('Отзовите запрос о фото'))).toEqual(['Биометрия'])
})

test('What the bank wrote before does not raise a subject for the client', () => {
  const messages = [...said('Отзовите запрос').messages, { author: 'bank' as const, text: 'Сдайте биометрию.' }]
  expect(ask(rule, 'Биометрия безопасна.', { messages })).toHaveLength(1)
})

test.each([
  ['Удалите снимок', 'Фотография удалена.'],
  ['За что сняли 990 рублей?', '990 рублей — это плата за страховку.'],
  ['Банк вправе менять тариф?', 'Да, как кредитная организация.'],
  ['Приложение висит', 'Удалите приложение и поставьте снова.'],
])('What the client asked, in whatever words, is raised: %s', (question, draft) => {
  expect(ask(rule, draft, said(question))).toEqual([])
})

test('A point and an open promise raise a subject as well', () => {
  const points = [{ id: 'p', text: 'Верните деньги за страховку', state: 'answered' as const }]
  expect(ask(rule, 'Страховку отключили.', { ...said('Верните деньги'), points })).toEqual([])
  const promises = [{ id: 'p', what: 'Отключить страховку', due: '2026-11-20', state: 'open' as const }]
  expect(ask(rule, 'Страховку отключили.', { ...said('Верните деньги'), promises })).toEqual([])
})

test('A subject that the client throws back is not raised by it', () => {
  expect(ask(rule, 'Фотография будет удалена.', said('В каком месте я просил удалить фото?'))).toHaveLength(1)
  expect(ask(rule, 'Биометрия безопасна.', said('При чём тут биометрия?'))).toHaveLength(1)
})
