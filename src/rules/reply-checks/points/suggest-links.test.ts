import { expect, test } from 'vitest'
import { suggestLinks } from './suggest-links.ts'

const points = [
  { id: 'fee', text: 'Почему списали комиссию?' },
  { id: 'card', text: 'Закройте карту' },
  { id: 'when', text: 'Когда вернут деньги?' },
]
const suggested = (draft: string, of = points) =>
  suggestLinks(draft, of).map(({ point, start, end }) => [point, draft.slice(start, end)])

test('Each point is offered the sentence that speaks of it', () => {
  expect(
    suggested('Здравствуйте. Комиссию списали по ошибке. Карту закрыли сегодня. Деньги вернём 24 ноября.'),
  ).toEqual([
    ['fee', 'Комиссию списали по ошибке.'],
    ['card', 'Карту закрыли сегодня.'],
    ['when', 'Деньги вернём 24 ноября.'],
  ])
})

test('A point that nothing answers is offered nothing, and neither is one whose words are only said again', () => {
  expect(suggested('Карту закрыли сегодня.')).toEqual([['card', 'Карту закрыли сегодня.']])
  expect(suggested('Вы спрашиваете, почему списали комиссию. Ваш вопрос передан в отдел.')).toEqual([])
  expect(suggested('', points)).toEqual([])
  expect(suggested('Карту закрыли.', [])).toEqual([])
})

test('A sentence that only could be an answer to anything is offered to nothing', () => {
  const letter = [
    { id: 'leave', text: 'Расторгнуть договор с банком' },
    { id: 'who', text: 'Пригласите ответственных за эту практику' },
    { id: 'photo', text: 'Отозвать запрос на использование фото' },
  ]
  expect(suggested('Запрос на использование фото отозван. Отвечать на него не нужно.', letter)).toEqual([
    ['photo', 'Запрос на использование фото отозван.'],
  ])
})

test('Places are those of the text as it was written, whatever was folded to read it', () => {
  const draft = 'Ёлка 👨‍👩‍👧.\u00A0Карту закрыли сегодня.'
  expect(suggested(draft, [{ id: 'card', text: 'Закройте карту' }])).toEqual([['card', 'Карту закрыли сегодня.']])
})
