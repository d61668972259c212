import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConsentFile } from '../support/consent-file.ts'
import type { GetGiven } from '../support/given.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 7)])
const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF')

export function describeEvidence(given: GetGiven): void {
  const file = () => ConsentFile.open(given())
  const read = async (consents: ConsentFile, sha256: string, by = given().anna) =>
    by.send('readEvidence', { params: { id: consents.id, sha256 } })

  test('a text, an image and a PDF come back to the byte, as what they are and as nothing that could run', async () => {
    const consents = await file()
    const text = 'Клиент: «Да, можно использовать фото» 👍'
    const files: [Buffer, object, string, string][] = [
      [Buffer.from(text), { text }, 'text/plain; charset=utf-8', 'inline'],
      [Buffer.from(text), { base64: Buffer.from(text).toString('base64') }, 'text/plain; charset=utf-8', 'inline'],
      [png, { base64: png.toString('base64') }, 'image/png', 'inline'],
      [jpeg, { base64: jpeg.toString('base64') }, 'image/jpeg', 'inline'],
      [pdf, { base64: pdf.toString('base64'), name: 'Заявление.pdf' }, 'application/pdf', 'attachment'],
    ]
    for (const [bytes, body, type, way] of files) {
      const kept = await consents.act('addEvidence', body)
      expect(kept).toMatchObject({
        sha256: createHash('sha256').update(bytes).digest('hex'),
        type,
        size: bytes.length,
      })
      const response = await read(consents, kept.sha256)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^${way}; filename="evidence-[0-9a-f]{12}\\.`),
      )
      expect(response.headers.get('content-security-policy')).toMatch(/(^|[,;] ?)sandbox(;|$)/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    }
  })

  test('what a page would run is a text, whatever it calls itself, and other files are not taken', async () => {
    const consents = await file()
    const html = '<!doctype html><script>alert(1)</script>'
    const { type } = await consents.act('addEvidence', { base64: Buffer.from(html).toString('base64'), name: 'a.png' })
    expect(type).toBe('text/plain; charset=utf-8')
    const others = [
      Buffer.from([0x4d, 0x5a, 0x90, 0x00]),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('GIF89a\u0001\u0000'),
      Buffer.from(' %PDF-1.7\u0000'),
      Buffer.alloc(0),
    ]
    for (const bytes of others)
      expect(await consents.verdict('addEvidence', { base64: bytes.toString('base64') || 'AA==' })).toBe(
        'evidence-type',
      )
    for (const base64 of ['AAA', '====', 'A*==', 'QR==', 'не base64'])
      expect(await consents.verdict('addEvidence', { base64 }), base64).toBe('evidence-type')
    for (const body of [{}, { text: 'а', base64: 'YQ==' }, { name: 'a.png' }])
      expect(await consents.verdict('addEvidence', body)).toBe('evidence-empty')
  })

  test('700 KB is taken and a byte more is not', async () => {
    const consents = await file()
    const most = Buffer.alloc(700 * 1024, 'я')
    expect((await consents.act('addEvidence', { base64: most.toString('base64') })).size).toBe(most.length)
    const more = Buffer.concat([most, Buffer.from('!')])
    expect(await consents.verdict('addEvidence', { base64: more.toString('base64') })).toBe('evidence-too-large')
  })

  test('a file is of one client: through another it does not exist, and neither does what was never kept', async () => {
    const [mine, other] = [await file(), await file()]
    const { sha256 } = await mine.act('addEvidence', { text: 'Да' })
    const absent = await Promise.all(
      [
        read(other, sha256),
        read(mine, 'f'.repeat(64)),
        read(mine, '..'),
        read(mine, 'x'),
        read(mine, sha256.toUpperCase()),
      ].map(async (answer) => [(await answer).status, await (await answer).text()]),
    )
    expect(new Set(absent.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(absent[0]![0]).toBe(404)
  })

  test('who sees no proof sees none: a trainer and a department are refused before anything is looked up', async () => {
    const { tatiana, boris, stranger } = given()
    const consents = await file()
    const { sha256 } = await consents.act('addEvidence', { text: 'Да' })
    expect((await read(consents, sha256, tatiana)).status).toBe(403)
    expect((await read(consents, sha256, boris)).status).toBe(403)
    expect((await read(consents, sha256, stranger)).status).toBe(401)
  })

  test('the keeping of a file is an entry of its own, and moves the version on', async () => {
    const consents = await file()
    const before = await consents.version()
    const kept = await consents.act('addEvidence', { text: 'Да' })
    expect([kept.version, await consents.version()]).toEqual([before + 1, before + 1])
    const stale = { ...(await consents.asking({ text: 'Ещё' })), version: before }
    expect(await given().anna.verdict('addEvidence', stale)).toBe('version-stale')
  })
}
