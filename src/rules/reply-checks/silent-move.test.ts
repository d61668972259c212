import { expect, test } from 'vitest'
import { ask, marked } from './fixtures/ask.ts'

const rule = 'silent-move'
const promises = [{ id: 'p', what: 'Ответить о возврате комиссии', due: '2026-11-20', state: 'open' as const }]

test.each([
  ['Ответим до 27 ноября.', '27 ноября'],
  ['Ответим до 27.11.2026.', '27.11.2026'],
  ['Срок ответа — 27 ноября.', '27 ноября'],
  ['Ответим через 3 дня.', 'через 3 дня'],
  ['Ответим в течение 5 рабочих дней.', '5 рабочих дней'],
  ['Ответим в понедельник.', 'понедельник'],
  ['Комиссией занята Лира Стах, она отдаст её вам 25 ноября, в любое время после обеда.', '25 ноября'],
  ['Нам понадобится ещё неделя.', 'ещё неделя'],
  ['Комиссия прилетит на карту 25.11, придёт SMS.', '25.11'],
  ['Возврат комиссии — не раньше 1 декабря.', '1 декабря'],
  ['Комиссией занят Лев Стах. Закончит он недели через две.', 'недели через две'],
  ['Комиссию проверяет Лев Стах. К концу месяца она будет возвращена.', 'концу месяца'],
  ['Вернём комиссию после праздников.', 'после праздников'],
  ['The fee refund goes out in the first week of December.', 'in the first week of December'],
  ['Lev Stakh of our archive will answer you about the fee early next month.', 'early next month'],
  ['Возврат комиссии - 26.11, сделает его Лев Стах.', '26.11'],
  ['Осталось десять дней: комиссию возвращает наш технолог.', 'десять дней'],
  ['Комиссия придёт вам не завтра, а 27 ноября.', '27 ноября'],
  ['Комиссия готовится. Заберите её, пожалуйста, 2 декабря в кассе.', '2 декабря'],
  ['По комиссии ориентируйтесь на 25-е.', '25-е'],
  ['Деньги за комиссию придут в последний день ноября.', 'в последний день ноября'],
  ['Возврат комиссии: комитет собирается 26 ноября.', '26 ноября'],
  ['Запрос отправим 20 ноября, а комиссию вернём 27 ноября.', '27 ноября'],
  ['The commission refund will arrive in the week of 30 November.', '30 November'],
])('A date later than the promise is stopped: %s', (draft, date) => {
  expect(marked(rule, draft, { promises })).toEqual([date])
})

test.each([
  'Ответим до 20 ноября.',
  'Ответим завтра.',
  'Ответим в пятницу.',
  'Сертификат действует до 25 декабря.',
  'Комиссию вернули, обещали до 20 ноября.',
  'Карту курьер привезёт 28 ноября.',
  'Если до 27 ноября комиссия не вернётся, напишите.',
  'Вернуть товар без комиссии можно до 27 ноября.',
  'Комиссию вернули. Следующая выплата будет 27 ноября.',
  'Комиссию вернули. Срок действия карты — до 30 ноября 2031 года.',
  'Ответ ушёл письмом. Само бюро обновит запись до 28 ноября.',
  'По вашей просьбе перенесли ответ с 20 на 27 ноября.',
  'Комиссию вернём завтра. Старая карта отключится 30 ноября.',
  'Комиссия возвращена сегодня. Банк-получатель зачисляет до 25 ноября.',
  'Комиссию вернули на три дня раньше срока. Льготный период заканчивается 12 декабря.',
  'Переносим срок с 20 на 26 ноября, типография задержала партию.',
])('A date in time, or of another matter, passes: %s', (draft) => {
  expect(ask(rule, draft, { promises })).toEqual([])
})

test('Relative dates are not computed without the time of the request', () => {
  expect(ask(rule, 'Ответим через 30 дней.', { promises, now: undefined } as never)).toEqual([])
  expect(ask(rule, 'Ответим 27 ноября.', { promises, now: undefined } as never)).toHaveLength(1)
})

test('A kept promise holds nobody', () => {
  expect(
    ask(rule, 'Ответим до 27 ноября.', { promises: promises.map((each) => ({ ...each, state: 'kept' as const })) }),
  ).toEqual([])
})

test.each([
  'Переносим срок ответа на 27 ноября, потому что запись у экспертов.',
  'До 20-го не успеваем, переносим на 27 ноября. Магазин прислал чек только сегодня. Ответит вам Марат Ким.',
  'Срок 20 ноября не выдержим: ревизор вернулся позже, чем мы ждали. Ответим 27 ноября.',
  'Обещали ответ 20 ноября, но раньше 27 ноября его не будет: архив закрыт на переезд.',
  'We promised the 20th and will miss it. The shop has not sent its papers. You will have our answer by 27 November.',
])('A move told openly, with its reason, breaks nothing: %s', (draft) => {
  expect(ask(rule, draft, { promises })).toEqual([])
  expect(ask('contradicts-earlier-reply', draft, { promises })).toEqual([])
})

test.each([
  'Переносим срок ответа на 27 ноября.',
  'Срок ответа перенесён на 27 ноября. Приносим извинения за неудобства.',
  'The answer has been moved to 27 November. We are sorry for the wait.',
])('A move without its reason is silent: %s', (draft) => {
  expect(ask(rule, draft, { promises })).toHaveLength(1)
})

test('One key puts the promised date back', () => {
  expect(ask(rule, 'Ответим до 27 ноября.', { promises })[0]?.mend?.text).toBe('20\u00A0ноября')
})

test('A day that the client asked for is no silent move', () => {
  const asking = (text: string) => ({
    promises,
    messages: [{ author: 'client' as const, text, at: '2026-11-18T08:00:00Z' }],
  })
  expect(ask(rule, 'Хорошо, вернём комиссию 25 ноября.', asking('Можно вернуть комиссию 25 ноября?'))).toEqual([])
  expect(ask(rule, 'Хорошо, вернём комиссию 27 ноября.', asking('Можно вернуть комиссию 25 ноября?'))).toHaveLength(1)
})

test.each([
  ['Комиссию вернём 20 ноября, до вашего отъезда 28-го.', 'Вернёте до пятницы? Уезжаю 28-го.'],
  ['Lev Stakh returns the fee by 20 November. Your next mortgage payment is due on 7 December.', 'Is the refund on?'],
  ['Переношу срок: обещали 20 ноября, будет 25-го. Банк получателя так и не ответил.', 'Что с комиссией?'],
])('A day of the client’s own, another payment and an open move are no silent one: %s', (draft, text) => {
  expect(ask(rule, draft, { promises, messages: [{ author: 'client', text }] })).toEqual([])
})

test.each([
  'Лев Стах ещё разбирает вашу комиссию. Он ответит здесь, в чате, послезавтра до 15:00.',
  'Your fee refund will be printed and posted on 25 November by our card centre.',
])('The date of whoever was named before, or of a letter to be printed, moves a promise too: %s', (draft) => {
  const due = [{ id: 'p', what: 'Ответить о возврате комиссии', due: '2026-11-19', state: 'open' as const }]
  expect(ask(rule, draft, { promises: due })).toHaveLength(1)
})

test('A reason may hold a date of its own', () => {
  const draft =
    'К 20 ноября не успеваем и переносим срок на 25-е: выписка лежит в архиве, её привезут только в понедельник.'
  expect(ask(rule, draft, { promises })).toEqual([])
})
