import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'hides-behind-rules'

test.each([
  'Согласно регламенту срок составляет 15 дней.',
  'Мы делаем всё возможное.',
  'Нарушений не выявлено, сотрудник действовал по инструкции.',
  'Our policy does not allow it.',
])('A rule or an effort in place of an answer: %s', (draft) => {
  expect(ask(rule, draft)).toHaveLength(1)
})

test.each([
  'По регламенту 15 дней, но деньги зачислили сегодня.',
  'Мы сделали всё возможное: деньги уже на счёте.',
  'Инструкция во вложении.',
  'По правилам нужен чек. Пришлите его сюда.',
])('A rule next to an answer: %s', (draft) => {
  expect(ask(rule, draft)).toEqual([])
})
