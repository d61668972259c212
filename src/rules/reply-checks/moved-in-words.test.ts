import { expect, test } from 'vitest'
import { movedInWords } from './moved-in-words.ts'

const promises = [
  { id: 'fee', what: 'Ответить о возврате комиссии', due: '2026-11-20', state: 'open' },
  { id: 'card', what: 'Выпустить карту', due: '2026-11-20', state: 'open' },
]
const request = (draft: string) => ({
  channel: 'chat' as const,
  now: '2026-11-18T09:00:00Z',
  draft,
  messages: [],
  promises,
})

test('A move told openly in the reply names the promise that still stands on its old day', () => {
  const open = 'Переносим ответ о возврате комиссии с 20 на 27 ноября: запись ещё у экспертов. Напишет Инна Белова.'
  expect(movedInWords(request(open))).toEqual(['fee'])
})

test.each([
  'Ответим о возврате комиссии до 27 ноября.',
  'Комиссию вернули сегодня, на два дня раньше срока.',
  'Спасибо.',
])('A reply that moves nothing openly names none: %s', (draft) => {
  expect(movedInWords(request(draft))).toEqual([])
})
