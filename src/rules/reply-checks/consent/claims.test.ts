import { describe, expect, test } from 'vitest'
import type { ReplyCheckRequest } from '../../../contract/reply-checks.ts'
import { ask } from '../fixtures/ask.ts'

const rule = 'implied-consent'

function about(said: string, state: 'none' | 'refused' | 'withdrawn' | 'expired' = 'none'): Partial<ReplyCheckRequest> {
  return {
    messages: [{ author: 'client', text: said }],
    consents: [{ purpose: 'marketing_call', state, inForce: false }],
  }
}

const given: Partial<ReplyCheckRequest> = {
  messages: [{ author: 'client', text: 'Почему мне звонят с рекламой?' }],
  consents: [{ purpose: 'marketing_call', state: 'given', inForce: true }],
}

describe('A permission by any name is a claim of consent', () => {
  test.each([
    'Звоним, потому что вы нам это позволили.',
    'В карточке стоит галочка на рекламные звонки.',
    'Звонили с вашего разрешения, оно в деле.',
    'Согласие на рекламные звонки вы не отзывали, оно действует.',
    'Вы ошибаетесь: на рекламные звонки вы согласились 3 мая.',
    'You have authorised us to make marketing calls.',
    'The calls are covered by your consent from last year, which remains in force until you cancel it.',
  ])('%s', (draft) => {
    expect(ask(rule, draft, about('Почему мне звонят с рекламой?'))).toHaveLength(1)
    expect(ask(rule, draft, given)).toEqual([])
  })

  test.each([
    'Согласие вы дали в мае, а в августе отозвали.',
    'Вас записали в обзвон по ошибке: в карточке стояла галочка на рекламные звонки.',
    'Кнопка «Разрешить» даёт банку согласие на рекламные звонки.',
    'Звоним лишь тем, кто согласился на рекламные звонки.',
    'Нажмите «Разрешаю», введите код. С этого момента согласие действует.',
    'Партнёр утверждает, что согласие есть.',
    'You agreed to marketing calls in May and opted out in August.',
  ])('and none is claimed in: %s', (draft) => {
    expect(ask(rule, draft, about('Почему мне звонят с рекламой?', 'withdrawn'))).toEqual([])
  })
})

describe('A yes to the client’s own question is a claim as well', () => {
  test.each([
    ['Есть ли моё согласие на рекламные звонки?', 'Да, есть. Получено 5 октября.'],
    ['Я разрешала рекламные звонки?', 'Да, разрешали, 17 мая в отделении.'],
    ['Кто разрешил мне звонить с рекламой?', 'Вы сами, ещё весной.'],
    ['Is my consent to marketing calls valid?', 'Yes, it is valid.'],
  ])('%s %s', (said, draft) => {
    expect(ask(rule, draft, about(said, 'expired'))).toHaveLength(1)
  })

  test.each([
    ['Моё согласие на рекламные звонки отозвано?', 'Да, отозвано 2 ноября.'],
    ['Нужно ли согласие на рекламные звонки?', 'Да, сначала мы попросим его подписать.'],
    ['Есть ли моё согласие на рекламные звонки?', 'Нет, такого согласия нет.'],
  ])('but not: %s %s', (said, draft) => {
    expect(ask(rule, draft, about(said, 'withdrawn'))).toEqual([])
  })
})

describe('An act that is no answer does not carry what takes consent', () => {
  test.each([
    'Картой вы платите с апреля, отсюда и звонки с рекламой.',
    'Звонки с рекламой мы подключили, ведь вы не возражали.',
    'Рекламные звонки идут всем, кто не прислал отказ.',
    'Указание номера предполагает получение рекламных звонков.',
    'Баннер вы закрыли и дальше платили картой, у нас это и считается принятием формы.',
    'В июне вы снова вошли в приложение, что отменяет ваш отказ.',
    'Since no objection was received, marketing calls have been activated.',
    'Opening an account is treated as an instruction to call you with offers.',
  ])('%s', (draft) => {
    expect(ask(rule, draft, about('Почему мне звонят с рекламой?', 'refused'))).toHaveLength(1)
  })

  test.each([
    'Вы отказались 3 мая, поэтому рекламных звонков нет.',
    'Вы просили перезвонить, поэтому мы позвонили.',
    'Вы не ответили, и согласия на рекламные звонки нет.',
    'Рекламные звонки включаются, как только вы нажмёте «Разрешаю».',
  ])('and these carry nothing: %s', (draft) => {
    expect(ask(rule, draft, about('Почему мне звонят с рекламой?', 'refused'))).toEqual([])
  })
})

test.each([
  'Такое согласие действует шесть месяцев со дня, когда вы его дали.',
  'Consent to advertising is kept for each channel by itself.',
])('How consents live in general claims none of this client: %s', (draft) => {
  expect(ask('implied-consent', draft, { consents: [{ purpose: 'photo', state: 'none', inForce: false }] })).toEqual([])
})

test('A written permission is a claim like any other', () => {
  const consents = [{ purpose: 'credit_history' as const, state: 'none' as const, inForce: false }]
  expect(
    ask('implied-consent', 'Кредитную историю мы смотрели с вашего письменного разрешения.', { consents }),
  ).toHaveLength(1)
})
