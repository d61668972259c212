import { expect, test } from 'vitest'
import { ask } from './fixtures/ask.ts'

const rule = 'contradicts-earlier-reply'
const earlier = (text: string) => ({ messages: [{ author: 'bank' as const, text }] })
const promises = [{ id: 'p', what: 'Вернуть комиссию', due: '2026-11-20', state: 'open' as const }]

test('The opposite of the registry is found', () => {
  const consents = [{ purpose: 'photo' as const, state: 'given' as const, inForce: true }]
  expect(ask(rule, 'Согласия на фото вы не давали.', { consents })).toHaveLength(1)
  expect(ask(rule, 'Согласия на рекламу вы не давали.', { consents })).toEqual([])
})

test('The opposite of an open promise is found', () => {
  expect(ask(rule, 'Вернуть комиссию не можем.', { promises })).toHaveLength(1)
  expect(ask(rule, 'Никаких сроков мы не называли.', { promises })).toHaveLength(1)
  expect(ask(rule, 'Комиссию вернули.', { promises })).toEqual([])
})

test.each([
  ['Комиссия будет возвращена.', 'Комиссия возврату не подлежит.'],
  ['Доставка бесплатная.', 'Доставка платная.'],
  ['Доверенность мы приняли.', 'Доверенность мы не приняли.'],
  ['Комиссия за снятие — 1 %.', 'Комиссия за снятие — 3 %.'],
  ['You can sign with the old key.', 'You cannot sign with the old key.'],
  ['Гасить кредит досрочно можно без комиссии.', 'За досрочное погашение кредита банк берёт 1 %.'],
  ['Карта работает за границей.', 'За границей картой пользоваться нельзя.'],
  ['Токен вам отправили 10 ноября.', 'Токен вам пока никто не отправлял.'],
  ['Печать на справке не нужна.', 'Без печати справка недействительна.'],
  ['Пропуск на ваше имя оформлен.', 'Пропуска на ваше имя не существует.'],
  ['We received your passport copy.', 'Your passport copy never reached us.'],
  ['Платёж отправлен 12 ноября.', 'Ваш платёж мы отправили 16 ноября.'],
  ['Вашей заявкой занимается Ирина Лосева.', 'Заявку ведёт Павел Гущин.'],
  ['Карта ждёт вас в отделении на Садовой.', 'Приезжайте на Мельничную, карта лежит на Мельничной.'],
  ['Достаточно одной подписи директора.', 'В карточке нужны две подписи: директора и бухгалтера.'],
  ['Перевод идёт до трёх дней.', 'Перевод идёт до семи рабочих дней.'],
  ['Льготный период 120 дней на покупки.', 'Льготный период у вашей карты 55 дней.'],
  ['СНИЛС не обязателен.', 'Без СНИЛС заявку не примут.'],
  ['Отчётность не требуется.', 'Рассмотреть заявку сможем только с отчётностью.'],
  ['Для вычета нужен только паспорт.', 'Кроме паспорта принесите справку о доходах.'],
  ['Достаточно копии доверенности.', 'Без оригинала доверенности не обслужат.'],
  ['Комиссия разовая.', 'Комиссия ежегодная.'],
  ['Госпошлину платит банк.', 'Пошлину оплачивает заёмщик.'],
  ['Your rate is fixed until 2028.', 'Your rate is a tracker.'],
  ['Yes, anyone may enter the vault.', 'Only the box holder may enter the vault.'],
  ['Nothing was held; the payment left on Monday.', 'The payment has been on hold since Monday.'],
  ['One signature is enough.', 'Both account holders must sign.'],
  ['Отделение на Лесной работает в субботу.', 'Приходите в будни: отделение на Лесной в выходные закрыто.'],
  ['С ноября у вас 9,9 % годовых по ипотеке.', 'Ставка по ипотеке в ноябре у вас 10,9 %.'],
  ['Your claim was upheld on 12 November.', 'We have read the claim and turned it down.'],
  ['Карту мы остановили в 14:20.', 'Карта всё это время была активна.'],
])('The opposite of an earlier reply is found: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toHaveLength(1)
})

test.each([
  ['Деньги ещё не зачислены.', 'Деньги зачислены.'],
  ['Карта заблокирована.', 'Карта разблокирована.'],
  ['Комиссия возврату не подлежит.', 'Мы ошиблись: комиссию вернули.'],
  ['Доставка бесплатная.', 'Перевыпуск платный.'],
  ['Возврат 2 300 ₽ одобрен.', 'Летние 5 100 ₽ не вернём.'],
  ['Отделение на Речной по субботам открыто.', 'Отделение на Лесной по субботам закрыто.'],
  ['Карту отправили 10 ноября.', 'Вторую карту ещё не отправляли.'],
  ['Старый сертификат подписывает платежи.', 'С 13 декабря старым сертификатом платежи не подписать.'],
  ['Карта заблокирована до проверки.', 'Сегодня блокировку сняли, карта работает.'],
  ['За снятие с дебетовой карты комиссии нет.', 'За снятие с кредитной карты комиссия 3 %.'],
  ['Паспорт для смены номера не нужен.', 'Для закрытия счёта паспорт нужен.'],
  ['Лимит снятия — 150 000 рублей в сутки.', 'Лимит снятия — 1 000 000 рублей в месяц.'],
  ['Страховку можно вернуть в течение 30 дней.', 'Тридцать дней прошли, вернуть страховку уже нельзя.'],
  ['Платёж отправлен 12 ноября.', 'Платёж от 12 ноября вернулся 15 ноября.'],
  ['Заявкой занимается Ирина Лосева.', 'Ирина в отпуске, пока заявку ведёт Павел Гущин.'],
  ['Достаточно одной подписи.', 'На доверенности при счёте стоит одна подпись.'],
  ['Операция прошла 3 ноября в 14:20.', 'Операция прошла 4 ноября в 15:10.'],
  ['Инженер приедет в четверг.', 'Отменили: инженер в четверг не приедет.'],
  ['Нужны две копии паспорта.', 'Да, две копии, больше ничего не понадобится.'],
])('Progress, an owned mistake and another matter are no contradiction: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toEqual([])
})

test('What the client has gone on to ask of is another case', () => {
  const messages = [
    ...earlier('Обслуживание карты бесплатное.').messages,
    { author: 'client' as const, text: 'А кредитной?' },
  ]
  expect(ask(rule, 'За кредитную карту берут 590 рублей в год.', { messages })).toEqual([])
})

test('A short question that names another case is answered for that case', () => {
  const messages = [...earlier('Минимальный взнос 20 %.').messages, { author: 'client' as const, text: 'На вторичку?' }]
  expect(ask(rule, 'На вторичное жильё взнос 30 %.', { messages })).toEqual([])
})

test('A complaint about what happened opens no new case', () => {
  const messages = [
    ...earlier('Справка бесплатная.').messages,
    { author: 'client' as const, text: 'А мне 300 рублей насчитали' },
  ]
  expect(ask(rule, 'Справка стоит 300 рублей.', { messages })).toHaveLength(1)
})

test('To ask for the reason goes on to no other case', () => {
  const messages = [
    { author: 'bank' as const, text: 'Платежи по СБП бесплатны, комиссии банк не берёт.' },
    { author: 'client' as const, text: 'А за что тогда сняли 45 рублей?' },
  ]
  expect(ask(rule, '45 рублей — это комиссия за платёж по СБП.', { messages })).toHaveLength(1)
})

test('A consent that was taken back does not stand, and its withdrawal is not unknown', () => {
  const consents = [{ purpose: 'credit_history' as const, state: 'revoked' as const, inForce: false }]
  expect(ask(rule, 'Ваше согласие на запрос кредитной истории действует.', { consents })).toHaveLength(1)
  expect(ask(rule, 'Отзыва согласия на кредитную историю к нам не поступало.', { consents })).toHaveLength(1)
  expect(ask(rule, 'Согласие на кредитную историю вы отозвали.', { consents })).toEqual([])
})

test('To deny the promise contradicts it, and to uphold it does not', () => {
  expect(ask(rule, 'Возвращать комиссию никто не обязывался.', { promises })).toHaveLength(1)
  expect(ask(rule, 'Наличными вернуть не можем, комиссия придёт на карту, как и обещали.', { promises })).toEqual([])
})

test('What is on record as withdrawn is no opposite of a registry that says so', () => {
  const consents = [{ purpose: 'bank_biometrics' as const, state: 'withdrawn' as const, inForce: false }]
  expect(ask(rule, 'Согласие на биометрию числится отозванным.', { consents })).toEqual([])
  expect(ask(rule, 'Согласие на биометрию числится действующим.', { consents })).toHaveLength(1)
})

test('An open promise is refused in the third person, and by nobody of a department', () => {
  expect(ask(rule, 'Возвращать комиссию банк не собирается.', { promises })).toHaveLength(1)
  const call = [{ id: 'c', what: 'Anna Reznik calls the client', due: '2026-11-20', state: 'open' as const }]
  expect(ask(rule, 'Nobody from the brokerage desk is due to call you.', { promises: call })).toHaveLength(1)
})

test.each([
  ['Задолженности по автокредиту у вас нет.', 'По овердрафту за вами числится долг 3 412 ₽.'],
  ['Your debit card carries no annual fee.', 'That is for your credit card, which does have an annual fee.'],
  ['Сумку приняли, идёт пересчёт.', 'Пересчёт закончен, деньги на счёте.'],
  ['Сейчас лимит 100 000 ₽ в день.', 'С утра лимит уже не сто тысяч, а 250 000 ₽ в день.'],
])('Another thing of the kind, or what has come to its end, is no opposite: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toEqual([])
})

test.each([
  [
    'Отделение на Заводской закрыто на ремонт до 15 декабря.',
    'Приходите на Заводскую 4 декабря, отделение открыто с 9 до 19.',
  ],
  ['Постановление исполнено, 64 300 ₽ перечислены.', 'Деньги по постановлению банк не перечислял.'],
  ['Yes, on 1 December the deposit rolls over by itself.', 'The deposit is not prolonged automatically.'],
])('The opposite is heard in other words: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toHaveLength(1)
})

const exchange = (asked: string, answer: string) => ({
  messages: [
    { author: 'client' as const, text: asked },
    { author: 'bank' as const, text: answer },
  ],
})

test.each([
  ['В субботу офис на Мира открыт?', 'Да, с 10 до 16.', 'По субботам мы закрыты, приходите в будни.'],
  ['Добрый день! Кешбэк за такси в ноябре есть?', 'Здравствуйте! Да, 5 %.', 'Кешбэка за такси в ноябре нет.'],
  ['Комиссия за снятие будет?', 'Нет, снимайте спокойно.', 'Комиссия за снятие будет, 1 %.'],
  ['Is the card ready?', 'Yes, come any day.', 'The card is not ready yet.'],
])('A plain yes or no says what was asked: %s', (asked, answer, draft) => {
  expect(ask(rule, draft, exchange(asked, answer))).toHaveLength(1)
})

test.each([
  ['of two questions', 'Офис открыт? Касса работает?', 'Да.', 'По субботам офис закрыт.'],
  ['of a choice', 'Офис открыт или закрыт?', 'Да, с 10 до 16.', 'По субботам офис закрыт.'],
  ['under a reservation', 'В субботу офис открыт?', 'Да, но только касса.', 'По субботам офис закрыт.'],
  ['to nobody’s question', 'Приду в субботу.', 'Да, с 10 до 16.', 'По субботам офис закрыт.'],
  ['of its own words', 'В субботу офис открыт?', 'Нет, открыт по будням.', 'В субботу офис закрыт.'],
])('A plain yes or no says nothing %s', (_, asked, answer, draft) => {
  expect(ask(rule, draft, exchange(asked, answer))).toEqual([])
})

test('A negation counts once, whether the phrase has it or the sentence', () => {
  const received = earlier('Yes, we received your proof of address on 12 November.')
  expect(ask(rule, 'You have never sent us a proof of address.', received)).toHaveLength(1)
  const arrived = earlier('The power of attorney arrived on 10 November.')
  expect(ask(rule, 'No power of attorney for your mother has ever reached us.', arrived)).toHaveLength(1)
})

test('Who said a thing counts, though the same words stood in the case checked just before', () => {
  const draft = 'По субботам мы закрыты.'
  const words = ['В субботу мы открыты.', 'Приду.']
  const said = (authors: readonly ('client' | 'bank')[]) => ({
    messages: authors.map((author, at) => ({ author, text: words[at] ?? '' })),
  })
  expect(ask(rule, draft, said(['client', 'bank']))).toEqual([])
  expect(ask(rule, draft, said(['bank', 'client']))).toHaveLength(1)
})

test('A message said again word for word does not contradict itself', () => {
  const text = 'Ставка 15 % доступна новым вкладчикам. Для остальных ставка составляет 12,5 %.'
  expect(ask(rule, text, earlier(text))).toEqual([])
})
