import { expect, test } from 'vitest'
import { openMatter, type GetGiven } from '../support/given.ts'

const letter = [
  'From: Olga Testova <olga@example.org>',
  'To: help@bank.example',
  'Date: Thu, 19 Nov 2026 12:00:00 +0300',
  'Subject: Money',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Терминал не зачислил деньги. Верните их сегодня.',
].join('\r\n')

const telegram = JSON.stringify({
  name: 'Bank',
  type: 'personal_chat',
  id: 1,
  messages: [
    {
      id: 1,
      type: 'message',
      date: '2026-11-19T12:00:00',
      date_unixtime: '1795078800',
      from: 'Ольга',
      from_id: 'user1',
      text: 'Верните деньги сегодня.',
    },
    {
      id: 2,
      type: 'message',
      date: '2026-11-19T12:05:00',
      date_unixtime: '1795079100',
      from: 'Bank',
      from_id: 'channel2',
      text: 'Уточняем.',
    },
  ],
})

export function describeImports(given: GetGiven): void {
  test('garbage, nothing and the wrong format are refused with a sentence of their own', async () => {
    const { anna } = given()
    const refusals: [string, unknown, string[]][] = [
      ['text', '', ['import-empty']],
      ['text', ' \n\t ', ['import-empty']],
      ['telegram', 'Это не выгрузка', ['import-unreadable', 'import-wrong-format']],
      ['telegram', '{"messages":[]}', ['import-unreadable', 'import-wrong-format', 'import-empty']],
      ['fax', 'а', ['fields-invalid']],
      ['text', 7, ['fields-invalid']],
      ['text', 'ж'.repeat(1_000_001), ['fields-invalid', 'body-too-large']],
      [
        'text',
        '\u0001\u0002\ufffd\u0003\u0004\ufffd\u0005PK\u0006\u0007\u0008'.repeat(200),
        ['import-binary', 'import-unreadable'],
      ],
    ]
    for (const [format, content, codes] of refusals) {
      const { code, detail } = await anna.refused('previewImport', { body: { format, content } })
      expect(codes, `${format} ${String(content).slice(0, 20)}`).toContain(code)
      expect(detail).toMatch(/\p{Script=Cyrillic}.*\.$/u)
    }
  })

  test('a pasted text, a letter and an export give messages in order and points at their places', async () => {
    const { anna } = given()
    for (const [format, content] of [
      ['text', 'Ольга: Терминал не зачислил деньги. Верните их сегодня.\nБанк: Уточняем.'],
      ['eml', letter],
      ['telegram', telegram],
    ] as const) {
      const { messages, points } = await anna.done('previewImport', { body: { format, content } })
      expect(messages[0]?.author, format).toBe('client')
      expect(messages.map(({ text }) => text).join('\n')).toMatch(/Верните/)
      for (const { from } of points) {
        const said = messages[from.message]?.text ?? ''
        expect(from.start).toBeLessThan(from.end)
        expect(from.end).toBeLessThanOrEqual(said.length)
      }
      expect(points.length, format).toBeGreaterThan(0)
      // What the preview shows is what a case opens with.
      const matter = await openMatter(anna, { messages, points })
      expect((await matter.window()).case.points).toHaveLength(points.length)
    }
  })

  test('a preview stores nothing', async () => {
    const { anna, elena } = given()
    const before = await elena.done('verifyJournal')
    const queue = await anna.done('readQueue', { query: { view: 'all' } })
    await anna.done('previewImport', { body: { format: 'eml', content: letter } })
    expect(await elena.done('verifyJournal')).toEqual(before)
    expect((await anna.done('readQueue', { query: { view: 'all' } })).counts).toEqual(queue.counts)
  })

  test('a large hostile text is answered within seconds', async () => {
    const { anna } = given()
    const texts = [
      '>'.repeat(900_000),
      'а: '.repeat(300_000),
      '\n'.repeat(900_000),
      '1) '.repeat(300_000),
      '"'.repeat(900_000),
      '[19.11.2026, 12:00] '.repeat(45_000),
    ]
    for (const format of ['text', 'eml', 'telegram'])
      for (const content of texts) {
        const began = performance.now()
        const { status } = await anna.send('previewImport', { body: { format, content } })
        expect([200, 413, 422]).toContain(status)
        expect(performance.now() - began, `${format} ${content.slice(0, 10)}`).toBeLessThan(5_000)
      }
  })
}
