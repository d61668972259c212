import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'hides-behind-rules'

test.each([
  'Согласно регламенту срок составляет 15 дней.',
  'Мы делаем всё возможное.',
  'Нарушений не выявлено, сотрудник действовал по инструкции.',
  'Our policy does not allow it.',
  'Коллеги бьются над переводом с утра до вечера и выложились полностью.',
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

const asked = { messages: [{ author: 'client' as const, text: 'За что сняли 450 рублей?' }] }

test.each([
  'Тарифы утверждены приказом, добавить к этому нечего.',
  'Сроки установлены договором, который вы подписывали.',
  'Над этим трудится целая команда специалистов.',
  'This is how our process works and we are not able to deviate from it.',
])('A rule made the ground of what was asked: %s', (draft) => {
  expect(ask(rule, draft, asked)).toHaveLength(1)
})

test.each([
  'По тарифу 450 рублей: это три пакета SMS. Два из них можно отключить.',
  'Штраф 450 рублей — за платёж позже срока. Так записано в договоре.',
])('A rule that says what it says, with its figures: %s', (draft) => {
  expect(ask(rule, draft, asked)).toEqual([])
})

test('Who asks for the rule itself is answered by it', () => {
  const messages = [{ author: 'client' as const, text: 'Где найти правила вклада?' }]
  expect(ask(rule, 'Правила установлены договором вклада.', { messages })).toEqual([])
})

test.each([
  ['Почему нельзя снять свои деньги?', 'Закон есть закон, мы люди подневольные.'],
  ['Почему списали 99 рублей?', 'Всё списано по тарифам, с которыми вы согласились.'],
  ['Why is my account closed?', 'The account was closed in accordance with section 14 of the terms.'],
  ['Кто за это ответит?', 'Проверка отклонений не показала, сотрудник действовал по утверждённому стандарту.'],
  [
    'Почему понизили лимит?',
    'В условиях сказано, что банк вправе менять лимит. Вы с условиями знакомились. Добавить нечего.',
  ],
  ['Где мои 7000?', 'Коллеги не жалеют сил и трудятся день и ночь.'],
])('A shrug, a clean conscience and the client’s own words answer nothing: %s', (question, draft) => {
  expect(ask(rule, draft, { messages: [{ author: 'client', text: question }] })).toHaveLength(1)
})

test.each([
  ['Was it a rule that made you refuse?', 'There was no such rule. The clerk misread the date.'],
  ['Почему сертификат аннулирован?', 'По регламенту его аннулируют при смене директора. Новому нужен свой сертификат.'],
  ['Почему не дали сразу?', 'Должны были дать сразу, так записано в правилах. Вот справка.'],
  [
    'Можно карту на другое имя?',
    'Изменение написания имени производится при условии наличия указанных сведений в профиле клиента в порядке оформления перевыпуска карты.',
  ],
])('A rule denied, owned up to, told in full or only heavily put hides nothing: %s', (question, draft) => {
  expect(ask(rule, draft, { messages: [{ author: 'client', text: question }] })).toEqual([])
})
