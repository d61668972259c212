import { describe, expect, test } from 'vitest'
import { previewImport } from '../preview-import.ts'

async function read(value: unknown) {
  const { messages } = await previewImport({ format: 'telegram', content: JSON.stringify(value) })
  return messages
}

function say(from: string, text: unknown, more: Record<string, unknown> = {}) {
  return { id: 1, type: 'message', date: '2026-11-18T10:01:00', from, from_id: from, text, ...more }
}

describe('A Telegram export', () => {
  test('of one chat gives its messages; a date without a zone is Moscow and Minsk time', async () => {
    expect(await read({ messages: [say('Инга', 'Добрый день'), say('Вереск бот', 'Слушаю')] })).toEqual([
      { author: 'client', at: '2026-11-18T07:01:00Z', text: 'Добрый день' },
      { author: 'bank', at: '2026-11-18T07:01:00Z', text: 'Слушаю' },
    ])
  })

  test('without a name of the bank takes the first to speak for the client', async () => {
    const messages = await read({ messages: [say('Инга', 'а'), say('Глеб', 'б'), say('Инга', 'в')] })
    expect(messages.map(({ author }) => author)).toEqual(['client', 'bank', 'client'])
  })

  test('of a whole account gives the chat with the bank and nothing private', async () => {
    const list = [
      { name: 'Мама', messages: [say('Мама', 'купи хлеб')] },
      { name: 'Вереск Поддержка', messages: [say('Инга', 'верните деньги')] },
    ]
    expect((await read({ chats: { list } })).map(({ text }) => text)).toEqual(['верните деньги'])
  })

  test('of a whole account without the bank is refused rather than read', async () => {
    const list = [
      { name: 'Мама', messages: [say('Мама', 'купи хлеб')] },
      { name: 'Дом', messages: [say('Сосед', 'тише')] },
    ]
    await expect(read({ chats: { list } })).rejects.toMatchObject({ code: 'import-wrong-format' })
  })

  test('marks what has no words and keeps captions as they are', async () => {
    const messages = await read({
      messages: [
        say('Инга', '', { photo: 'a.jpg' }),
        say('Инга', 'подпись', { photo: 'a.jpg' }),
        say('Инга', '', { media_type: 'voice_message', file: 'a.ogg' }),
        say('Инга', '', { file: 'a.pdf', file_name: 'акт.pdf' }),
        say('Инга', '', { poll: { question: 'Кто за?' } }),
        say('Инга', ''),
        { type: 'service', action: 'pin_message', text: 'x' },
        'garbage',
      ],
    })
    expect(messages.map(({ text }) => text)).toEqual([
      '[фото]',
      'подпись',
      '[голосовое сообщение]',
      '[файл акт.pdf]',
      '[опрос Кто за?]',
    ])
  })

  test('quotes what was forwarded, so that it is not taken for the words of the client', async () => {
    const { messages, points } = await previewImport({
      format: 'telegram',
      content: JSON.stringify({ messages: [say('Инга', 'Подтвердите вход', { forwarded_from: 'Вереск Банк' })] }),
    })
    expect(messages[0]?.text).toBe('[переслано: Вереск Банк]\n> Подтвердите вход')
    expect(points).toEqual([])
  })
})
