import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, linear } from '../../../tests/support/growth.ts'
import { suggestPoints } from './suggest.ts'

function suggest(...texts: string[]): string[] {
  return suggestPoints(texts.map((text) => ({ author: 'client' as const, text }))).map(({ text }) => text)
}

describe('Suggested points', () => {
  test('are the items of a numbered demand, its lead-in left out', () => {
    expect(
      suggest('Прошу направить письмо, в котором банк:\n1. отзывает запрос;\n2. сообщает, что вход не согласие'),
    ).toEqual(['отзывает запрос', 'сообщает, что вход не согласие'])
  })

  test('are the items of a list written in one line', () => {
    expect(suggest('Требую: 1) отменить запрос; 2) вернуть 300 рублей. Остальное неважно.')).toEqual([
      'отменить запрос',
      'вернуть 300 рублей.',
    ])
  })

  test('do not take the options of one proposal for demands', () => {
    expect(suggest('Сделайте три равные кнопки:\nа) да\nб) нет\nв) решу потом')).toEqual(['Сделайте три равные кнопки'])
  })

  test('are requests, demands, refusals and questions, in Russian and in English', () => {
    expect(suggest('Добрый день. Верните деньги.')).toEqual(['Верните деньги.'])
    expect(suggest('От страховки отказываюсь')).toEqual(['От страховки отказываюсь'])
    expect(suggest('Я этого не подключал.')).toEqual(['Я этого не подключал.'])
    expect(suggest('В каком месте я просил удалить фото?')).toHaveLength(1)
    expect(suggest('Hello. Please refund the fee. Thanks.')).toEqual(['Please refund the fee.'])
    expect(suggest('I do not agree to that.')).toHaveLength(1)
  })

  test('leave greetings, thanks, stories and mockery alone', () => {
    expect(suggest('Здравствуйте!', 'Спасибо за помощь, всё получилось.', 'Хорошего дня')).toEqual([])
    expect(suggest('Вчера менеджер попросил подождать два дня.')).toEqual([])
    expect(suggest('у вас там живые люди работают?', 'вы издеваетесь?', 'цитируете меня?))')).toEqual([])
    expect(suggest('Прошу прощения за опечатку.', 'Помогите, пожалуйста')).toEqual([])
  })

  test('do not take «на сайте» or «вы говорите» for orders', () => {
    expect(suggest('Об этом написано на сайте банка.', 'Вы говорите одно и то же.')).toEqual([])
  })

  test('never come from words in quotation marks, quoted lines or the bank', () => {
    expect(suggest('Мне пришло «подтвердите вход в приложение».')).toEqual([])
    expect(suggest('> Подтвердите вход\n> в приложение\nНе буду')).toEqual([])
    expect(suggestPoints([{ author: 'bank', text: 'Подтвердите, пожалуйста, номер.' }])).toEqual([])
  })

  test('join «Почему?» to the sentence it asks about', () => {
    expect(suggest('Платёж не прошёл. Почему?')).toEqual(['Платёж не прошёл. Почему?'])
  })

  test('are said once, however often the client repeats them', () => {
    expect(
      suggest('Отзовите запрос на обработку голоса.', 'Прошу отозвать запрос на обработку голоса!', 'Верните деньги'),
    ).toEqual(['Отзовите запрос на обработку голоса.', 'Верните деньги'])
    expect(suggest('Отмените заявку на кредит наличными', 'Подтвердите заявку на кредит наличными')).toHaveLength(2)
  })

  test('join lines that a mail program wrapped', () => {
    const text = 'Прошу сообщить письменно, какие документы нужны для переоформления\nсертификата и кто их проверяет.'
    expect(suggest(text)).toEqual([text.replace('\n', ' ')])
  })

  test('tell their place in the message', () => {
    const text = 'Добрый день.\n\n1. И ещё: верните   деньги, пожалуйста;'
    const [point] = suggestPoints([
      { author: 'bank', text: 'Слушаю' },
      { author: 'client', text },
    ])
    expect(point).toEqual({ text: 'верните деньги, пожалуйста', from: { message: 1, start: 24, end: 52 } })
  })

  test('keep to the clause that asks when speech came without marks', () => {
    const long = `${'я вчера была в отделении и мне там всё долго рассказывали, '.repeat(8)}верните мне карту сегодня`
    expect(suggest(long)).toEqual(['верните мне карту сегодня'])
  })
})

describe('Whatever is pasted', () => {
  const russian = fc.constantFrom(
    'прошу ',
    'верните',
    '?',
    '\n',
    '1. ',
    'а) ',
    '«',
    '»',
    '> ',
    '- ',
    '. ',
    ', ',
    'почему ',
    ')',
    '"',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(russian, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('a place lies in its message and holds the words of the point', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        for (const point of suggestPoints(texts.map((one) => ({ author: 'client' as const, text: one })))) {
          const source = texts[point.from.message] ?? ''
          const words = source.slice(point.from.start, point.from.end)
          expect(point.from.end).toBeLessThanOrEqual(source.length)
          expect(point.text).toBe(words.replace(/\s+/gu, ' ').trim())
          expect(point.text).not.toBe('')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['one endless word', (half: number) => 'а'.repeat(2 * half)],
    ['one endless word with an ending', (half: number) => `${'а'.repeat(2 * half)}ите`],
    ['exclamation marks', (half: number) => `верните ${'!'.repeat(2 * half)}а`],
    ['brackets', (half: number) => `верните ${')'.repeat(2 * half)}`],
    ['marks and brackets', (half: number) => '!)'.repeat(half)],
    ['empty lines', (half: number) => '\n'.repeat(2 * half)],
    ['empty items', (half: number) => '1. '.repeat(half / 2)],
    ['markers', (half: number) => '1) а 2) б '.repeat(half / 5)],
    ['lines of markers', (half: number) => '1.\n'.repeat(half / 2)],
    ['quotation marks', (half: number) => '«"'.repeat(half)],
    ['commas', (half: number) => 'верните, '.repeat(half / 5)],
    ['spaces', (half: number) => `прошу${' '.repeat(2 * half)}вернуть`],
    ['conjunctions', (half: number) => 'и '.repeat(half)],
    ['requests', (half: number) => 'Прошу вернуть деньги.\n'.repeat(half / 15)],
    [
      'different requests',
      (half: number) => Array.from({ length: half / 15 }, (_, index) => `Верните сумму ${index}.`).join('\n'),
    ],
    ['addresses', (half: number) => '@'.repeat(half)],
    ['follow-up questions', (half: number) => 'Почему? '.repeat(half / 5)],
  ] as const)('%s are read in linear time', (_, write) => {
    expect(growthOf((half) => suggest(write(half)), 7_500)).toBeLessThan(linear)
  })
})
