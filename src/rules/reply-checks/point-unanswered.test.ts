import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'point-unanswered'
const points = [
  { id: 'fee', text: 'Почему списали комиссию?', state: 'open' as const },
  { id: 'card', text: 'Закройте карту', state: 'open' as const },
]
const unanswered = (draft: string) => ask(rule, draft, { points }).map(({ point }) => point)

test('A point with nothing in the reply is named, at the end of the draft', () => {
  const draft = 'Карту закрыли.'
  const [finding, ...rest] = ask(rule, draft, { points })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ point: 'fee', start: draft.length, end: draft.length })
})

test('Points answered in other words, or by number, are answered', () => {
  expect(unanswered('Плата взята по ошибке. Карта закрыта.')).toEqual([])
  expect(unanswered('1) Ошиблись мы.\n2) Сделано.')).toEqual([])
})

test('To pass a question on, or to say it again, is no answer', () => {
  expect(
    unanswered('Вы спрашиваете, почему списали комиссию и как закрыть карту. Ваш вопрос передан в отдел.'),
  ).toEqual(['fee', 'card'])
})

test('A reply that speaks of nothing but other things answers no point, however much it states', () => {
  const ofCalls = [
    { id: 'stop', text: 'Прекратить рекламные звонки', state: 'open' as const },
    { id: 'who', text: 'Кто в банке за это отвечает', state: 'open' as const },
  ]
  const draft = 'Карту перевыпустим бесплатно. Забрать её можно в любом отделении.'
  expect(ask(rule, draft, { points: ofCalls }).map(({ point }) => point)).toEqual(['stop', 'who'])
})

test('When and how much want a date and a figure', () => {
  const ofTime = [{ id: 'when', text: 'Когда вернут деньги?', state: 'open' as const }]
  expect(ask(rule, 'Деньги вернут на карту.', { points: ofTime })).toHaveLength(1)
  expect(ask(rule, 'Деньги вернули 17 ноября.', { points: ofTime })).toEqual([])
})

test('A point that is knowingly left open is not asked for again', () => {
  const left = points.map((point) => ({ ...point, leftOpen: point.id === 'fee' }))
  expect(ask(rule, 'Спасибо за письмо.', { points: left }).map(({ point }) => point)).toEqual(['card'])
})

test('Points that are answered, declined or withdrawn are not asked for again', () => {
  const settled = points.map((point, at) => ({
    ...point,
    state: at === 0 ? ('answered' as const) : ('declined' as const),
  }))
  expect(ask(rule, 'Готово.', { points: settled })).toEqual([])
})
