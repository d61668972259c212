import { expect, test } from 'vitest'
import { routeNames, routes } from '../../../src/contract/routes.ts'
import type { Route } from '../../../src/contract/route.ts'
import type { GetGiven } from '../support/given.ts'
import { openMatter } from '../support/given.ts'

const mebibyte = 1_048_576
const writing = routeNames.filter((name) => routes[name].method !== 'GET')
const anyIds = { id: 'x', pid: 'x', tid: 'x', purpose: 'photo', token: 'x', sha256: 'x' }
const note = (matter: { asking: (asked: object) => object }, body: unknown) => matter.asking({ body })

const padded = (size: number) => `{"q":"а"${' '.repeat(size - 10)}}`
const deep = (open: string, close: string, levels: number) => `{"q":${open.repeat(levels)}1${close.repeat(levels)}}`
const bytes = (...values: number[]) => Uint8Array.from([...new TextEncoder().encode('{"q":"'), ...values, 0x22, 0x7d])

export function describeTransport(given: GetGiven): void {
  test('a request that another site could have caused is refused on every path that writes', async () => {
    const { anna } = given()
    const { origin } = anna.host
    const foreign = [
      null,
      '',
      'null',
      'https://evil.example',
      `${origin}.evil.example`,
      'http://okno.test:81',
      'okno.test',
      origin.replace('://', '://x@'),
    ]
    for (const name of writing)
      for (const one of foreign.filter((value) => value !== origin)) {
        const problem = await anna.refused(name, { params: anyIds, headers: { origin: one } })
        expect([name, one, problem.status, problem.code]).toEqual([name, one, 403, 'foreign-origin'])
      }
  })

  test('a body that is not declared as JSON is refused: a form can be sent from anywhere', async () => {
    const { anna } = given()
    const types = [
      null,
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'text/json',
    ]
    for (const name of writing.filter((one) => (routes[one] as Route).body))
      for (const type of types) {
        const problem = await anna.refused(name, { params: anyIds, headers: { 'content-type': type } })
        expect([name, type, problem.status, problem.code]).toEqual([name, type, 415, 'json-expected'])
      }
    expect(
      await anna.verdict('search', {
        body: { q: 'а' },
        headers: { 'content-type': 'Application/JSON; charset=utf-8' },
      }),
    ).toBe('ok')
  })

  test('a body over 1 MiB is refused, and one of exactly that size is read', async () => {
    const { anna } = given()
    expect(new TextEncoder().encode(padded(mebibyte))).toHaveLength(mebibyte)
    expect(await anna.verdict('search', { body: padded(mebibyte) })).toBe('ok')
    expect(await anna.refused('search', { body: padded(mebibyte + 1) })).toMatchObject({
      status: 413,
      code: 'body-too-large',
    })
    expect(await anna.refused('search', { body: padded(4 * mebibyte) })).toMatchObject({ status: 413 })
  })

  test('broken JSON and bytes that are not UTF-8 are refused', async () => {
    const { anna } = given()
    for (const body of [
      '{',
      '{"q":"а"',
      "{'q':'а'}",
      '{"q":"а",}',
      'q=а',
      'undefined',
      '{"q":NaN}',
      '{"q":"\n"}',
      bytes(0xff),
      bytes(0xd0),
      bytes(0xed, 0xa0, 0x80),
    ])
      expect(await anna.refused('search', { body }), String(body)).toMatchObject({ status: 400, code: 'json-broken' })
    for (const body of ['null', '[]', '"а"', '7', 'true', '[{"q":"а"}]'])
      expect(await anna.refused('search', { body }), body).toMatchObject({ status: 422, code: 'fields-invalid' })
  })

  test('endless depth is refused and breaks nothing', async () => {
    const { anna } = given()
    for (const body of [deep('[', ']', 100), deep('[', ']', 500_000), deep('{"q":', '}', 150_000)])
      expect(await anna.refused('search', { body })).toMatchObject({ status: 422, code: 'fields-invalid' })
  })

  test('fields that would stand for a prototype are refused, wherever they stand', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    const bodies = [
      ['{"text":"а","__proto__":{"text":"б"}}', '/__proto__'],
      ['{"__proto__":{"text":"б"}}', '/__proto__'],
      ['{"text":"а","constructor":{"prototype":{"polluted":1}}}', '/constructor'],
      ['{"text":"а","prototype":{}}', '/prototype'],
      ['{"text":"а","from":{"__proto__":{"polluted":1}}}', '/from/__proto__'],
    ] as const
    for (const [body, pointer] of bodies) {
      const problem = await anna.refused('registerPoint', note(matter, body))
      expect([body, problem.code, problem.errors?.[0]?.pointer]).toEqual([body, 'fields-invalid', pointer])
    }
    expect('polluted' in {}).toBe(false)
    expect((await matter.window()).version).toBe(matter.version)
  })

  test('NUL and halves of characters are refused clearly; every other character is kept to the letter', async () => {
    const { anna } = given()
    const matter = await openMatter(anna)
    for (const text of ['а\\u0000б', '\\ud800', 'а\\udc00б', '\\udc00\\ud800'])
      expect(await anna.refused('addNote', note(matter, `{"text":"${text}"}`))).toMatchObject({
        status: 422,
        code: 'characters-unsupported',
        errors: [{ pointer: '/text' }],
      })
    expect(await anna.verdict('search', { body: '{"q":"а","\\u0000":1}' })).toBe('characters-unsupported')
    const strange = 'а‮\u200b\u2028\ufeff\u0007 👩‍🚀 \u0430\u0301 𝕏 \\ \' " <script> %s {{x}} ${1} \ud83d\ude00 ﷽'
    await matter.act('addNote', { body: { text: `«${strange}»` } })
    const entry = (await matter.window()).timeline.items.at(-1)
    expect(entry?.type === 'note-added' && entry.data.text).toBe(`«${strange}»`)
  })

  test('in an address such characters find nothing and break nothing', async () => {
    const { anna } = given()
    for (const id of ['%00', '%ED%A0%80', '%FF', "'%20or%20true--", '%2e%2e', '%', 'x'.repeat(2_000)])
      for (const path of [
        `/api/cases/${id}`,
        `/api/cases/${id}/timeline`,
        `/api/clients/${id}`,
        `/api/clients/${id}/consents`,
      ])
        expect([400, 404], path).toContain((await anna.fetch(path)).status)
    for (const query of ['cursor=%00', 'cursor=x', "cursor='--", 'view=everything', `cursor=${'1'.repeat(300)}`])
      expect([query, (await anna.fetch(`/api/queue?${query}`)).status]).toEqual([query, 422])
  })
}
