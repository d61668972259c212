import { describe, expect, test } from 'vitest'
import { previewImport } from '../preview-import.ts'

const head = 'From: Inga <inga@example.com>\r\nDate: Fri, 20 Nov 2026 09:14:05 +0300\r\nMIME-Version: 1.0\r\n'

async function read(content: string) {
  const { messages } = await previewImport({ format: 'eml', content })
  return messages
}

const html = (body: string) => `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`
const from = (sender: string) => `From: ${sender}\r\nSubject: x\r\n\r\nтекст`

/** The bytes of a text as a string, a character for each byte: how a page hands a file over without losing any. */
function asByteString(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

// «Привет» in the charsets of older mail programs.
const koi8 = asByteString([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4])
const windows1251 = asByteString([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])

describe('A mail is read in the charset it was written in', () => {
  test.each([
    ['koi8-r as bytes', 'Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit', koi8],
    ['windows-1251 as bytes', 'Content-Type: text/plain; charset="windows-1251"', windows1251],
    ['UTF-8 as bytes', 'Content-Type: text/plain; charset=utf-8', asByteString(new TextEncoder().encode('Привет'))],
    ['UTF-8 decoded', 'Content-Type: text/plain; charset=utf-8', 'Привет'],
    ['koi8-r decoded on the way', 'Content-Type: text/plain; charset=koi8-r', 'Привет'],
    ['no charset at all', 'Subject: x', 'Привет'],
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable',
      '=CF=F0=E8=E2=E5=F2',
    ],
    ['base64', 'Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64', '8NLJ18XU'],
  ])('%s', async (_, fields, body) => {
    expect(await read(`${head}${fields}\r\n\r\n${body}\r\n`)).toEqual([
      { author: 'client', at: '2026-11-20T06:14:05Z', text: 'Привет' },
    ])
  })

  test('windows-1251 that a browser read as latin1', async () => {
    const shown = new TextDecoder('windows-1252').decode(
      Uint8Array.from([0x93, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x94]),
    )
    const [message] = await read(`${head}Content-Type: text/plain; charset=windows-1251\r\n\r\n${shown}`)
    expect(message?.text).toBe('“Привет”')
  })

  test('an 8-bit mail read as UTF-8 has lost its letters and is refused', async () => {
    const lost = `${head}Content-Type: text/plain; charset=koi8-r\r\n\r\n${'\ufffd'.repeat(6)} ok`
    await expect(read(lost)).rejects.toMatchObject({ code: expect.stringMatching(/^import-(?:unreadable|binary)$/u) })
  })
})

describe('A mail of HTML alone', () => {
  test('is read as text, its scripts and styles left out', async () => {
    const [message] = await read(
      html(
        '<html><head><style>p{}</style></head><body><script>alert("x")</script><p>Верните &laquo;деньги&raquo;&nbsp;&mdash; 5&nbsp;&lt;&nbsp;7</p><!-- нет --><ol><li>раз<li>два</ol></body>',
      ),
    )
    expect(message?.text).toBe('Верните «деньги» — 5 < 7\n\n1. раз\n2. два')
  })

  test('has its quoted mail put before the answer', async () => {
    const messages = await read(
      html(
        '<div>Это не ответ.</div><div>пт, 20 нояб. 2026 г. в 09:00, Банк Вереск &lt;support@veresk.example&gt;:</div><blockquote><p>Войдите снова.</p></blockquote>',
      ),
    )
    expect(messages).toEqual([
      { author: 'bank', at: '2026-11-20T06:00:00Z', text: 'Войдите снова.' },
      { author: 'client', at: '2026-11-20T06:14:05Z', text: 'Это не ответ.' },
    ])
  })

  test('survives markup that nobody closed', async () => {
    expect((await read(html('<head>Начало <p>слово <b'))).map(({ text }) => text)).toEqual(['Начало\nслово'])
    expect((await read(html('1 < 2 и слово'))).map(({ text }) => text)).toEqual(['1 < 2 и слово'])
  })
})

describe('Who wrote a mail', () => {
  test.each([
    ['Inga <inga@example.com>', 'client'],
    ['Heather Bank <news@heather.example>', 'bank'],
    ['Gleb <support@veresk.example>', 'bank'],
    ['no-reply@mail.heatherbank.example', 'bank'],
    ['Talbot <talbot@example.com>', 'client'],
  ])('%s is the %s', async (sender, author) => {
    expect((await read(from(sender)))[0]?.author).toBe(author)
  })

  test('is told by the quoted names when the bank writes last', async () => {
    const mail = `From: support@veresk.example\r\nSubject: x\r\n\r\nСлушаем.\r\n\r\nИнга <inga@example.com> пишет:\r\n> Прошу ответить.\r\n`
    expect((await read(mail)).map(({ author, text }) => [author, text])).toEqual([
      ['client', 'Прошу ответить.'],
      ['bank', 'Слушаем.'],
    ])
  })
})

test('A mail with nothing but a file says so', async () => {
  const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf; name="akt.pdf"\r\nContent-Disposition: attachment; filename="akt.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n`
  expect((await read(mail)).map(({ text }) => text)).toEqual(['[файл akt.pdf]'])
})
