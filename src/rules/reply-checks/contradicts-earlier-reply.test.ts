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
])('The opposite of an earlier reply is found: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toHaveLength(1)
})

test.each([
  ['Деньги ещё не зачислены.', 'Деньги зачислены.'],
  ['Карта заблокирована.', 'Карта разблокирована.'],
  ['Комиссия возврату не подлежит.', 'Мы ошиблись: комиссию вернули.'],
  ['Доставка бесплатная.', 'Перевыпуск платный.'],
  ['Отделение на Речной по субботам открыто.', 'Отделение на Лесной по субботам закрыто.'],
  ['Карту отправили 10 ноября.', 'Вторую карту ещё не отправляли.'],
  ['Старый сертификат подписывает платежи.', 'С 13 декабря старым сертификатом платежи не подписать.'],
  ['Страховку можно вернуть в течение 30 дней.', 'Тридцать дней прошли, вернуть страховку уже нельзя.'],
])('Progress, an owned mistake and another matter are no contradiction: %s', (before, draft) => {
  expect(ask(rule, draft, earlier(before))).toEqual([])
})
