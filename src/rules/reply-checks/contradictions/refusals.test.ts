import { expect, test } from 'vitest'
import type { ReplyCheckRequest } from '../../../contract/reply-checks.ts'
import { ask } from '../fixtures/ask.ts'

const rule = 'contradicts-earlier-reply'
const promised = (what: string): Partial<ReplyCheckRequest> => ({
  promises: [{ id: 'p1', what, due: '2026-11-25', state: 'open' }],
})

test.each([
  ['Переделывать график мы не станем.', 'Исправить график платежей'],
  ['Токен менять не будем, он исправен.', 'Заменить токен'],
  ['We are not going to change the token.', 'Replace the token'],
  ['Никакого звонка вам никто не назначал.', 'Специалист перезвонит клиенту'],
  ['Звонить вам никто не собирался.', 'Специалист перезвонит клиенту'],
  ['Выезда инженера в планах нет.', 'Выезд инженера для установки терминала'],
  ['Возврата комиссии 25 ноября не планируется.', 'Вернуть комиссию'],
  ['Никто не приедет.', 'Прислать инженера для ремонта терминала'],
])('To refuse what is promised, in whatever verb, contradicts it: %s', (draft, what) => {
  expect(ask(rule, draft, promised(what))).toHaveLength(1)
})

test.each([
  ['Комиссию за перевод больше брать не будем.', 'Вернуть комиссию за перевод'],
  ['Лимит менять не будем.', 'Заменить токен'],
  ['Инженер приедет 25 ноября, везти терминал не нужно.', 'Прислать инженера для ремонта терминала'],
  ['Не будем ли мы менять токен?', 'Заменить токен'],
])('and not to do what nobody wants, or another thing, refuses nothing: %s', (draft, what) => {
  expect(ask(rule, draft, promised(what))).toEqual([])
})
