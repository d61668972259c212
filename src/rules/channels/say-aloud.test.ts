import { describe, expect, test } from 'vitest'
import { aCase, aClient } from '../../../tests/support/fixtures.ts'
import { composeLetter, composeMailSubject } from './letter.ts'
import { sayAloud } from './say-aloud.ts'
import { sayPromise } from './say-promise.ts'

const plain = (lines: string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '))
const say = (text: string) => plain(sayAloud(text, 'ru'))
const now = new Date('2026-11-20T11:20:00Z')

describe('A reply read aloud', () => {
  test('has one thought on each line', () => {
    expect(say('Ольга, проверили. Деньги в кассете.\n\nВернём сегодня')).toEqual([
      'Ольга, проверили.',
      'Деньги в кассете.',
      'Вернём сегодня',
    ])
  })

  test('breaks a long sentence where a person takes breath', () => {
    const long =
      'Терминал снял купюры и не напечатал чек, поэтому инкассаторы пересчитают кассету сегодня вечером; деньги придут на счёт завтра утром'
    expect(say(long)).toEqual([
      'Терминал снял купюры и не напечатал чек,',
      'поэтому инкассаторы пересчитают кассету сегодня вечером;',
      'деньги придут на счёт завтра утром',
    ])
  })

  test.each([
    ['Вернём до 17:00.', 'Вернём до 17 часов.'],
    ['Вернём до 21:00.', 'Вернём до 21 часа.'],
    ['Позвоним в 21:01.', 'Позвоним в 21 час 1 минуту.'],
    ['Будем к 18:30.', 'Будем к 18 часам 30 минутам.'],
    ['Открыто с 9:00 до 20:02.', 'Открыто с 9 часов до 20 часов 2 минут.'],
    ['Письмо от 20.11.2026.', 'Письмо от 20 ноября 2026 года.'],
    ['Обращение № 20431.', 'Обращение номер 20431.'],
    ['Вернём 1500 руб. сегодня.', 'Вернём 1500 рублей сегодня.'],
    ['Счёт 3:2 и адрес 10.20.30.40', 'Счёт 3:2 и адрес 10.20.30.40'],
  ])('says %s as %s', (text, said) => expect(say(text).join(' ')).toBe(said))

  test('has no line without words', () => {
    expect(say('— — —\n\n…')).toEqual([])
    expect(say('')).toEqual([])
  })

  test('says every promise with its date, who answers for it, and how the client will learn', () => {
    const promise = { what: 'Прислать письмо.', due: '2026-11-20T18:00:00Z', responsible: 'Анна Ким' }
    const place = { now, zone: 'Europe/Moscow', language: 'ru' as const }
    expect(plain(sayPromise({ ...promise, tellBy: 'sms' }, place))).toEqual([
      'Обещаем: прислать письмо.',
      'Сделаем до 21 часа 20 ноября.',
      'За это отвечает Анна Ким.',
      'Когда будет готово, мы пришлём вам SMS.',
    ])
    expect(plain(sayPromise({ ...promise, tellBy: 'phone' }, { ...place, language: 'en' }))).toEqual([
      'We promise: прислать письмо.',
      'It will be done by 21:00 on 20 November.',
      'Анна Ким answers for it.',
      'When it is done, we will call you.',
    ])
  })
})

describe('A letter on paper', () => {
  const window = { case: aCase(), client: aClient() }
  const written = { text: 'Первое.\n\n\nВторое\nс новой строки. ', signer: 'Анна Ким', at: now, place: 8 }

  test('has its number from the case and from its place in the journal', () => {
    expect(composeLetter(window, written, 'Банк')).toEqual({
      language: 'ru',
      bank: 'Банк',
      number: '20431-8',
      date: '20 ноября 2026 г.',
      addressee: 'Лесков Игорь Сергеевич',
      subject: 'Отозвать запрос на использование фото',
      paragraphs: ['Первое.', 'Второе\nс новой строки.'],
      signer: 'Анна Ким',
    })
  })

  test('speaks the client’s language, and has the day of the case’s own zone', () => {
    const english = { ...window, client: aClient({ language: 'en' }) }
    expect(composeLetter(english, { ...written, at: new Date('2026-11-20T22:30:00Z') }, 'Банк')).toMatchObject({
      language: 'en',
      date: '21 November 2026',
    })
    expect(composeMailSubject(english)).toBe('Отозвать запрос на использование фото (case No. 20431)')
    expect(composeMailSubject(window)).toBe('Отозвать запрос на использование фото (обращение №\u00A020431)')
  })
})
