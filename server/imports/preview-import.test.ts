import * as fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { limits } from '../../src/contract/common.ts'
import { importFormats, importPreview } from '../../src/contract/imports.ts'
import { ImportRefused, previewImport } from './preview-import.ts'

type Format = (typeof importFormats)[number]

const root = fileURLToPath(new URL('../../', import.meta.url))

function readFixture(name: string): string {
  return readFileSync(`${root}tests/fixtures/imports/${name}`, 'utf8')
}

async function refusalOf(format: Format, content: string): Promise<string> {
  try {
    await previewImport({ format, content })
    return 'read'
  } catch (refusal) {
    return refusal instanceof ImportRefused ? refusal.code : `threw ${String(refusal)}`
  }
}

describe('A preview of a comment thread without names', () => {
  test('keeps each comment a message and each list with the line that leads to it', async () => {
    const { messages } = await previewImport({ format: 'text', content: readFixture('comment-thread.txt') })
    expect(messages).toHaveLength(12)
    expect(messages.every(({ author }) => author === 'client')).toBe(true)
    expect(messages[4]?.text.split('\n')).toHaveLength(3)
    expect(messages[6]?.text).toMatch(/^1\. .*\n2\. .*\n3\. /u)
  })

  test('suggests the demands, objections and questions at their places', async () => {
    const { messages, points } = await previewImport({ format: 'text', content: readFixture('comment-thread.txt') })
    const texts = points.map(({ text }) => text)
    expect(texts).toContain('отзывает запрос на использование моей фотографии')
    expect(texts).toContain('подтверждает, что вход в приложение и в личный кабинет согласием не считается')
    expect(texts).toContain('Я не просил удалять аккаунт, не надо его трогать.')
    expect(texts).toContain('Кто принял решение считать вход согласием?')
    for (const { text, from } of points) expect(messages[from.message]?.text.slice(from.start, from.end)).toBe(text)
  })
})

describe('A preview of a mail', () => {
  test('puts the quoted answer of the bank before the reply of the client', async () => {
    const { messages } = await previewImport({ format: 'eml', content: readFixture('photo-consent.eml') })
    expect(messages.map(({ author, at }) => [author, at])).toEqual([
      ['bank', '2026-11-19T13:42:00Z'],
      ['client', '2026-11-20T06:14:05Z'],
    ])
    expect(messages[0]?.text).toMatch(/^Здравствуйте, Инга Сергеевна!/u)
    expect(messages[1]?.text).toMatch(/^Здравствуйте\.[^>]*Инга Полынина$/u)
  })

  test('suggests points from the words of the client alone', async () => {
    const { points } = await previewImport({ format: 'eml', content: readFixture('photo-consent.eml') })
    expect(points.map(({ text }) => text)).toEqual([
      'Ваш ответ не отвечает на мою просьбу.',
      'отозвать запрос на использование моей фотографии',
      'подтвердить письменно, что вход в приложение не является согласием.',
      'Удалять мои данные я не просила.',
      'Когда я получу ответ по существу?',
    ])
  })
})

describe('A preview of a Telegram export', () => {
  test('tells the bank from the client and marks what has no words', async () => {
    const { messages, points } = await previewImport({
      format: 'telegram',
      content: readFixture('telegram-result.json'),
    })
    expect(messages.map(({ author }) => author)).toEqual([
      'client',
      'client',
      'bank',
      'client',
      'client',
      'bank',
      'client',
    ])
    expect(messages[1]).toEqual({ author: 'client', at: '2026-11-18T07:01:30Z', text: '[фото]' })
    expect(messages[2]?.text).toContain('veresk.example/photo. Подтвердите')
    expect(messages[4]?.text).toBe('[стикер 🙏]')
    expect(points.map(({ text }) => text)).toEqual([
      'отозвать запрос на использование моей фотографии',
      'подтвердить, что вход в приложение не согласие',
      'Кто отвечает за результат и как я о нём узнаю?',
    ])
  })
})

describe('What cannot be read is refused by a code', () => {
  test.each<[string, Format, string, string]>([
    ['nothing', 'text', '', 'import-empty'],
    ['white space', 'text', ' \n\t\u200b\ufeff\n ', 'import-empty'],
    ['white space for a mail', 'eml', '\r\n\r\n', 'import-empty'],
    ['a mail without words', 'eml', 'From: a@example.com\r\nSubject: x\r\n\r\n  \r\n', 'import-empty'],
    ['an export without messages', 'telegram', '{"name":"x","messages":[]}', 'import-empty'],
    ['a file with NUL', 'text', 'привет\0мир', 'import-binary'],
    ['an archive', 'text', 'PK\u0003\u0004 прочее', 'import-binary'],
    ['a picture', 'eml', '\u0089PNG\r\n', 'import-binary'],
    ['control characters', 'text', `${'\u0001\u0002'.repeat(50)}слово`, 'import-binary'],
    ['lost characters', 'text', `${'\ufffd'.repeat(50)} и слово`, 'import-binary'],
    ['marks without a letter', 'text', '!!! ??? 123', 'import-unreadable'],
    ['a file printed as base64', 'text', 'TWFuIGlzIGRpc3Rpbmd1aXNoZWQ'.repeat(40), 'import-unreadable'],
    ['an export cut short', 'telegram', '{"name":"x","messages":[{"type":', 'import-unreadable'],
    ['an export given as text', 'text', readFixture('telegram-result.json'), 'import-wrong-format'],
    ['a raw mail given as text', 'text', readFixture('photo-consent.eml'), 'import-wrong-format'],
    ['a thread given as a mail', 'eml', readFixture('comment-thread.txt'), 'import-wrong-format'],
    ['a thread given as an export', 'telegram', readFixture('comment-thread.txt'), 'import-wrong-format'],
    ['other JSON', 'telegram', '{"version":2,"items":[]}', 'import-wrong-format'],
    ['too many characters', 'text', 'а'.repeat(limits.importContent + 1), 'import-too-large'],
    ['too many messages', 'text', 'ещё одно сообщение\n'.repeat(limits.messagesPerImport + 1), 'import-too-large'],
  ])('%s', async (_, format, content, code) => {
    expect(await refusalOf(format, content)).toBe(code)
  })

  test.each(importFormats)('two megabytes of anything are refused by their length alone as %s', async (format) => {
    for (const piece of ['а', '>', '<div>', '\n', '[21.11.2026 10:15] ', '{"', 'From: ', '--\n', '1. ', '\u0001']) {
      const content = piece.repeat((2 * 1024 * 1024) / piece.length)
      expect(await refusalOf(format, content)).toBe('import-too-large')
    }
  })

  test.each(importFormats)(
    'a hostile text is read or refused, and never worked on for minutes, as %s',
    async (format) => {
      const heads: Record<Format, string> = {
        text: 'Клиент: слово\n',
        eml: 'From: a@example.com\nContent-Type: text/html; charset=utf-8\n\nслово ',
        telegram: '{"messages":[{"type":"message","text":"слово"}],"x":"',
      }
      const pieces = [
        'а',
        'а ',
        '> ',
        '>'.repeat(50),
        '<div ',
        '<!--',
        '<blockquote>',
        '&#',
        '\n',
        '[21.11.2026 10:15 ',
      ]
      pieces.push(
        'От: ',
        '\n--x\n',
        '1. ',
        '[',
        ':',
        'пишет:\n> ',
        'Анна Котова: ',
        'On x wrote:\n',
        '\u00e0',
        '=',
        '",',
      )
      for (const piece of pieces) {
        // Long enough that work growing with the square of the length would run into the test's time limit.
        const content = heads[format] + piece.repeat(200_000 / piece.length)
        expect(await refusalOf(format, content)).not.toMatch(/^threw/u)
      }
    },
  )

  test('ten thousand random inputs are read or refused, and what is read keeps the contract', async () => {
    const pieces = fc.constantFrom(
      'Клиент: ',
      'Банк: ',
      '\n',
      '> ',
      '[21.11.2026 10:15] ',
      'Анна, [21.11.2026 10:15]\n',
    )
    const more = fc.constantFrom(
      '{"messages":[',
      ']}',
      '"type":"message",',
      'From: x\r\n',
      '\r\n\r\n',
      '<p>',
      '=?koi8-r?B?',
    )
    const built = fc.array(fc.oneof(pieces, more, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
    const content = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.json({ maxDepth: 3 }),
      built.map((parts) => parts.join('')),
      built.map(
        (parts) => `From: a@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n${parts.join('')}`,
      ),
      fc
        .json({ maxDepth: 3 })
        .map((json) => `{"messages":[{"type":"message","text":${json},"from":${json},"date":"x"}]}`),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...importFormats), content, async (format, text) => {
        try {
          const preview = await previewImport({ format, content: text })
          expect(importPreview.safeParse(preview).error).toBeUndefined()
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(ImportRefused)
        }
      }),
      { numRuns: 10_000 },
    )
  })
})

const realThread = `${root}../shared/real-input/comment-thread.txt`
const hasRealThread = existsSync(realThread)
if (!hasRealThread) console.log('The real comment thread (../shared/real-input) is absent: its test does not run.')

describe('The real comment thread, where it stands beside the project', () => {
  test.skipIf(!hasRealThread)('is cut into comments of the client with the demands among the points', async () => {
    const { messages, points } = await previewImport({ format: 'text', content: readFileSync(realThread, 'utf8') })
    expect(messages.length).toBeGreaterThan(40)
    expect(messages.every(({ author }) => author === 'client')).toBe(true)
    const texts = points.map(({ text }) => text.toLowerCase())
    for (const stems of [['отзыв', 'фото'], ['вход', 'приравн'], ['удал', 'фото'], ['аргумент']]) {
      expect(texts.filter((text) => stems.every((stem) => text.includes(stem)))).not.toEqual([])
    }
  })
})
