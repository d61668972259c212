import { expect, test } from 'vitest'
import { readText } from '../text/read-text.ts'
import { wishOf } from './wishes.ts'

test.each([
  ['Почему списали комиссию?', 'reason'],
  ['Причина отказа в выплате', 'reason'],
  ['Зачем банку СНИЛС', 'purpose'],
  ['Откуда у банка рабочий телефон', 'source'],
  ['Сколько действует доверенность', 'time'],
  ['Срок рассмотрения заявки', 'time'],
  ['Сколько стоит доверенность', 'amount'],
  ['Есть ли комиссия за снятие', 'amount'],
  ['Payoff amount as of today', 'amount'],
  ['Есть ли лимит без комиссии', 'whether'],
  ['Нужен ли нотариус', 'whether'],
  ['Где взять квитанцию', 'place'],
  ['Где мои деньги', 'status'],
  ['Кто одобрил кредит', 'person'],
  ['Как сменить тариф', 'means'],
  ['How does a chargeback work', 'which'],
  ['Закройте карту', 'deed'],
  ['Возврат 4 300 рублей', 'deed'],
  ['Подтвердить, что фото удалено', 'deed'],
  ['Нужна справка о доходах', 'deed'],
  ['Извинитесь за грубость', 'apology'],
  ['Терминал не печатает чеки', 'statement'],
  ['Клиент не может приехать в отделение', 'statement'],
] as const)('%s wants: %s', (point, wish) => {
  expect(wishOf(readText(point))).toBe(wish)
})
