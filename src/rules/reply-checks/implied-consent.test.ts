import { describe, expect, test } from 'vitest'
import type { ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { ask } from './fixtures/ask.ts'

const rule = 'implied-consent'
const none: Partial<ReplyCheckRequest> = { consents: [{ purpose: 'photo', state: 'none', inForce: false }] }
const given: Partial<ReplyCheckRequest> = { consents: [{ purpose: 'photo', state: 'given', inForce: true }] }

describe('A login, use or silence is not called consent', () => {
  test.each([
    'Поскольку вы вошли в приложение, согласие получено.',
    'Продолжая пользоваться приложением, вы соглашаетесь.',
    'Если вы не возразите, согласие вступит в силу.',
    'Вы зашли в приложение. Тем самым вы дали согласие.',
    'Вход — это согласие.',
    'Галочка стоит по умолчанию, значит, вы согласны.',
    'Not answering counts as consent.',
    'Раз вы вошли в приложение, ваш снимок мы вправе использовать.',
    'Вы взяли трубку, следовательно, против рекламы ничего не имеете.',
    'Вы подписали договор. Значит, и на передачу данных партнёрам вы согласились.',
    'You never opted out, so we are entitled to use your photo.',
  ])('%s', (draft) => {
    // Even a consent in force does not make the ground right.
    expect(ask(rule, draft, given)).toHaveLength(1)
  })

  test.each([
    'Вход в приложение не считается согласием.',
    'Ни вход, ни молчание согласием не являются.',
    'Вы пишете, что вход приравняли к согласию. Это не так.',
    'Это не значит, что, войдя, вы согласились.',
    'Является ли вход согласием? Нет.',
    'Чтобы дать согласие, войдите и нажмите «Согласен».',
    'Согласие даётся отдельной кнопкой, а не входом.',
    'То, что вы взяли трубку, звонить вам с рекламой не разрешает.',
    'Logging in gives us no right to your photo.',
    'Поскольку вы вошли с нового телефона, мы попросили код.',
  ])('and to say so is right: %s', (draft) => {
    expect(ask(rule, draft, none)).toEqual([])
  })
})

describe('Consent is there only when the registry says so', () => {
  const claim = 'Ваше согласие на фото получено 3 марта.'

  test('A claim with nothing in force is stopped', () => {
    expect(ask(rule, claim, none)).toHaveLength(1)
  })

  test('A registry that did not answer reads as not confirmed', () => {
    expect(ask(rule, claim)).toHaveLength(1)
  })

  test('A claim of what is in force passes', () => {
    expect(ask(rule, claim, given)).toEqual([])
  })

  test('Consent to one purpose says nothing of another', () => {
    expect(ask(rule, 'Вы согласились на рекламные SMS.', given)).toHaveLength(1)
  })

  test.each([
    'Если вы дадите согласие на фото, его можно отозвать.',
    'Вы согласились подождать до пятницы.',
    'Согласия на фото вы не давали.',
  ])('What claims nothing passes: %s', (draft) => {
    expect(ask(rule, draft, none)).toEqual([])
  })
})

test('One key says in the language of the draft that it is no consent', () => {
  expect(ask(rule, 'Вход означает согласие.', none)[0]?.mend?.text).toContain('согласием не считается')
  expect(ask(rule, 'A login means consent.', none)[0]?.mend?.text).toContain('not consent')
})

describe('A right of the client and the meaning of a word are no consent', () => {
  const about = (text: string) => ({ messages: [{ author: 'client' as const, text }], ...none })
  test.each([
    ['Запрос закрыт. Заодно напоминаем, что вы вправе потребовать удалить ваше фото.', 'Закройте запрос на фото'],
    ['«Акцепт оферты» значит «вы согласились с предложением».', 'Что такое «акцепт оферты»?'],
  ])('%s', (draft, text) => {
    expect(ask(rule, draft, about(text))).toEqual([])
  })
  test('A right of the bank is one still', () => {
    const draft = 'Вы вошли в приложение, значит, банк вправе использовать ваше фото.'
    expect(ask(rule, draft, about('Уберите моё фото'))).toHaveLength(1)
  })
})

test('Silence over a term is silence, and «с вашего ведома и согласия» claims consent', () => {
  const consents = [{ purpose: 'marketing_email' as const, state: 'requested' as const, inForce: false }]
  const messages = [{ author: 'client' as const, text: 'На каком основании шлёте мне рекламу на почту?' }]
  for (const draft of [
    'Возражений от вас за 14 дней не было, поэтому рассылка включена с вашего согласия.',
    'Рассылка включена с вашего ведома и согласия.',
  ])
    expect(ask(rule, draft, { consents, messages })).toHaveLength(1)
})
