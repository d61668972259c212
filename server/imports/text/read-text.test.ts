import { describe, expect, test } from 'vitest'
import { previewImport } from '../preview-import.ts'

async function read(content: string): Promise<string[]> {
  const { messages } = await previewImport({ format: 'text', content })
  return messages.map(({ author, at, text }) => [author, at, text].filter(Boolean).join(' | '))
}

describe('Pasted text is cut at the heads its source gives it', () => {
  test('Telegram Desktop', async () => {
    const text =
      'Инга Полынина, [18.11.2026 10:01]\nДобрый день.\n\nПрошу ответить.\nВереск Поддержка, [18.11.2026 10:05:30]\nСлушаем вас.'
    expect(await read(text)).toEqual([
      'client | 2026-11-18T07:01:00Z | Добрый день.\n\nПрошу ответить.',
      'bank | 2026-11-18T07:05:30Z | Слушаем вас.',
    ])
  })

  test('WhatsApp on a phone, its own notices left out', async () => {
    const text =
      '18.11.2026, 10:00 - Сообщения защищены шифрованием.\n18.11.2026, 10:01 - Инга: Добрый день\nвторая строка\n18.11.2026, 10:05 - Банк Вереск: Слушаем'
    expect(await read(text)).toEqual([
      'client | 2026-11-18T07:01:00Z | Добрый день\nвторая строка',
      'bank | 2026-11-18T07:05:00Z | Слушаем',
    ])
  })

  test('WhatsApp in English, with American dates', async () => {
    const text = '[11/18/26, 10:01:05 PM] Mark: Hello\n[11/18/26, 10:05:00 PM] Heather Bank Support: Good evening'
    expect(await read(text)).toEqual([
      'client | 2026-11-18T19:01:05Z | Hello',
      'bank | 2026-11-18T19:05:00Z | Good evening',
    ])
  })

  test('roles before a colon, in either language and with times', async () => {
    expect(await read('Клиент: Где мои деньги?\nОператор Анна (10:15): Проверяю.\nКлиент: Жду')).toEqual([
      'client | Где мои деньги?',
      'bank | Проверяю.',
      'client | Жду',
    ])
    expect(await read('Customer: Hello: is anyone here?\nAgent: Yes')).toEqual([
      'client | Hello: is anyone here?',
      'bank | Yes',
    ])
  })

  test('names that come again; without a role the first to speak is the client', async () => {
    expect(await read('Ольга: Добрый день\nГлеб: Здравствуйте\nОльга: Вопрос: как закрыть вклад?')).toEqual([
      'client | Добрый день',
      'bank | Здравствуйте',
      'client | Вопрос: как закрыть вклад?',
    ])
  })

  test('a name and a time alone on the line', async () => {
    expect(await read('Ольга Петрова 10:15\nДобрый день\nОператор, 21 ноября 2026 г. 10:16\nСлушаю')).toEqual([
      'client | Добрый день',
      'bank | 2026-11-21T07:16:00Z | Слушаю',
    ])
  })

  test('mail with its quotations and copied heads', async () => {
    const quoted =
      'Это не ответ.\n\nOn Wed, 18 Nov 2026 at 10:05, Heather Bank <help@heather.example> wrote:\n> Log in\n> again\n\nMark'
    expect(await read(quoted)).toEqual([
      'bank | 2026-11-18T07:05:00Z | Log in\nagain',
      'client | Это не ответ.\n\n\nMark',
    ])
    const copied =
      'От: Инга Полынина <inga@example.com>\nОтправлено: 18 ноября 2026 г. 10:01\nКому: Поддержка\nТема: фото\n\nПрошу отозвать запрос.'
    expect(await read(copied)).toEqual(['client | 2026-11-18T07:01:00Z | Прошу отозвать запрос.'])
  })

  test('an answer between the lines of a quotation stays whole', async () => {
    const text = 'Банк <help@veresk.example> пишет:\n> Зачем вам это?\nТак надо.\n> Когда?\nСегодня.'
    expect(await read(text)).toEqual([`client | ${text}`])
  })
})

describe('Pasted text without heads', () => {
  test('that is a letter stays one message', async () => {
    expect(await read('Здравствуйте!\n\nПрошу две вещи:\n\n1. первую\n\n2. вторую\n\nС уважением, Инга')).toHaveLength(
      1,
    )
  })

  test('is no letter because one comment greets', async () => {
    const comments = Array.from({ length: 10 }, (_, index) => `комментарий ${index}`)
    expect(await read(['Добрый день, прочитал пост', ...comments].join('\n'))).toHaveLength(11)
    expect(await read('history of my account\nследующий\nтретий')).toHaveLength(3)
  })

  test('is a message per paragraph where blank lines part them, lists kept together', async () => {
    expect(await read('первый\nего вторая строка\n\nвторой:\n\n1. раз\n\n2. два\n\nтретий')).toEqual([
      'client | первый\nего вторая строка',
      'client | второй:\n\n1. раз\n\n2. два',
      'client | третий',
    ])
  })

  test('is a message per line otherwise; a list that begins again is another message', async () => {
    expect(await read('спасибо за ответ.\n1. раз\n2. два\n1. снова раз\n2. снова два\nконец')).toEqual([
      'client | спасибо за ответ.',
      'client | 1. раз\n2. два',
      'client | 1. снова раз\n2. снова два',
      'client | конец',
    ])
  })

  test('wrapped by a mail program is one message', async () => {
    const text =
      'Прошу сообщить письменно, какие документы нужны для переоформления\nсертификата, кто их проверяет и сколько дней занимает эта проверка в\nвашем банке.'
    expect(await read(text)).toHaveLength(1)
  })

  test('keeps a quoted line with the comment under it', async () => {
    expect(await read('первый комментарий\n> войдите снова\nне войду\nтретий')).toEqual([
      'client | первый комментарий',
      'client | > войдите снова\nне войду',
      'client | третий',
    ])
  })

  test('keeps «Тема:» and «https://» from being taken for speakers', async () => {
    expect(await read('Тема: фото\nвот ссылка\nhttps://veresk.example/a')).toHaveLength(3)
  })

  test('may be longer than one message: it goes on in the next', async () => {
    const { messages } = await previewImport({ format: 'text', content: 'слово '.repeat(30_000) })
    expect(messages.length).toBe(2)
    expect(messages.every(({ text }) => text.length <= 100_000)).toBe(true)
  })
})
