import { expect, test } from 'vitest'
import { checkReply } from '../check-reply.ts'

const fires = (draft: string, asked = 'Подскажите, пожалуйста.') =>
  checkReply({ channel: 'chat', draft, messages: [{ author: 'client', text: asked }] }, 'ru').some(
    ({ rule }) => rule === 'unfilled-slot',
  )

test.each([
  ['Что за QQQQ и XXXX XXXX в чеке?', 'XXXX в чеке стоит вместо начала номера.'],
  ['Пришло «Уважаемый %клиент%», это вы?', 'Писем с «Уважаемый %клиент%» мы не шлём.'],
  ['What is {{invoice}} here?', 'Leave {{invoice}} as it is.'],
])('A sign that the client asked about is no gap: %s', (asked, draft) => {
  expect(fires(draft, asked)).toBe(false)
})

test.each([
  'Адрес вызова: /v2/orders/{orderId}/refund.',
  'Тег <amount> в файле обязателен.',
  'Вместо {tenant} ваш сервер подставит имя.',
  'Переменная %TEMP% хранит путь к папке.',
  'The header must read <date>,<amount>,<payee>.',
  'Оставьте пустую пару <Отчество></Отчество>.',
])('Neither is a sign of the client’s own program: %s', (draft) => {
  expect(fires(draft)).toBe(false)
})

test.each([
  'Подпись ставится над чертой «______».',
  'В образце есть «Дата __.__.____», её ставит нотариус.',
  'Напишите: «Прошу вернуть ____ рублей» и распишитесь.',
  'Нажмите [Отключить], а в следующем окне [Да, отключить].',
  'Вставьте карту (вставить до щелчка).',
])('Neither is what the client signs, writes or presses: %s', (draft) => {
  expect(fires(draft)).toBe(false)
})

test.each([
  ['Пришло «Привет, {name}», это вы?', 'Здравствуйте, {name}! Да, это мы.'],
  ['Что с картой?', 'Вместо карты [номер карты] выпущена новая.'],
  ['Что значит «исполнено»?', 'Это означает, что [сумма] уже на счёте.'],
  ['Где деньги?', 'Произошла ошибка, <сумма> вернули на счёт.'],
])('A real gap is found beside such words: %s', (asked, draft) => {
  expect(fires(draft, asked)).toBe(true)
})
