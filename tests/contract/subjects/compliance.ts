import { expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { impliedMethods } from '../../../src/contract/codes.ts'
import { ConsentFile } from '../support/consent-file.ts'
import { openMatter, type GetGiven } from '../support/given.ts'

const whole = {
  purpose: 'photo',
  method: 'paper',
  channel: 'branch',
  occurredAt: '2026-03-02T09:00:00Z',
  noticeId: 'photo-ru-4',
  evidence: [{ kind: 'scan', ref: 'ящик 12', sha256: 'c'.repeat(64) }],
}

export function describeCompliance(given: GetGiven): void {
  const file = () => ConsentFile.open(given())
  const bring = (rows: unknown[]) =>
    given().kira.done('importConsents', { body: { source: 'Прежняя система, выгрузка 7', rows } })

  test('a consent brought over with its whole proof is in force, and says where it came from', async () => {
    const consents = await file()
    const answer = await bring([{ ...whole, clientId: consents.id }])
    expect(answer).toEqual({
      counts: { given: 1, unknown: 0, skipped: 0 },
      items: [{ row: 0, outcome: 'given', missing: [] }],
    })
    expect(await consents.consent()).toMatchObject({ state: 'given', inForce: true, since: whole.occurredAt })
    expect((await consents.history()).records[0]).toMatchObject({
      source: 'Прежняя система, выгрузка 7',
      recordedBy: { id: 'kira' },
      notice: { text: expect.stringContaining('Можно ли'), intact: true },
    })
  })

  test('a text of the other system’s own is kept to the letter, with its hash', async () => {
    const consents = await file()
    const notice = { version: 2, language: 'ru', text: 'Согласен на фото. Подпись: ____' }
    const { noticeId: _noticeId, ...rest } = whole
    await bring([{ ...rest, clientId: consents.id, notice }])
    const [record] = (await consents.history()).records
    expect(record!.notice).toMatchObject({ id: 'photo-ru-imported-2', text: notice.text, intact: true })
  })

  test('whatever lacks any part of its proof is disputed, never in force, and listed with what is missing', async () => {
    const { kira } = given()
    const lacking: [object, string[]][] = [
      [{ noticeId: undefined }, ['notice']],
      [{ noticeId: 'photo-ru-3' }, ['notice']],
      [{ noticeId: 'marketing-sms-ru-2' }, ['notice']],
      [{ method: undefined }, ['method']],
      [{ method: 'чекбокс' }, ['method']],
      [{ channel: undefined }, ['channel']],
      [{ occurredAt: undefined }, ['occurred-at']],
      [{ occurredAt: '2099-01-01T00:00:00Z' }, ['occurred-at']],
      [{ evidence: [] }, ['evidence']],
      [{ evidence: [{ kind: 'scan', ref: 'ящик 12' }] }, ['evidence-hash']],
      [{ indicatedBy: { kind: 'representative', name: 'Ржанова' } }, ['power']],
      ...impliedMethods.map((method): [object, string[]] => [{ method }, ['separate-answer']]),
    ]
    const files = await Promise.all(lacking.map(file))
    const answer = await bring(lacking.map(([over], index) => ({ ...whole, ...over, clientId: files[index]!.id })))
    expect(answer.counts).toEqual({ given: 0, unknown: lacking.length, skipped: 0 })
    expect(answer.items.map(({ missing }) => missing.map(({ code }) => code))).toEqual(
      lacking.map(([, codes]) => codes),
    )
    for (const consents of files) expect(await consents.consent()).toMatchObject({ state: 'unknown', inForce: false })

    const disputed = new Map<string, string[]>()
    let total: number
    let cursor: string | null = ''
    do {
      const page: Awaited<ReturnType<typeof kira.done<'listDisputed'>>> = await kira.done('listDisputed', {
        query: cursor ? { cursor } : {},
      })
      for (const { client, missing } of page.items)
        disputed.set(
          client.id,
          missing.map(({ text }) => text),
        )
      total = page.total
      cursor = page.next
    } while (cursor !== null)
    expect(total).toBeGreaterThanOrEqual(lacking.length)
    for (const consents of files) expect(disputed.get(consents.id)?.[0]).toMatch(/\p{Script=Cyrillic}.*\.$/u)
  })

  test('a login passed off by an import is on record as an attempt', async () => {
    const consents = await file()
    await bring([{ clientId: consents.id, purpose: 'photo', method: 'login', channel: 'app' }])
    expect((await consents.history()).refusedAttempts).toMatchObject([{ method: 'login', by: { id: 'kira' } }])
  })

  test('an import never stands over what the client has said here', async () => {
    const consents = await file()
    await consents.ask()
    await consents.act('decideConsent', { answer: 'refuse', method: 'voice', channel: 'phone', evidence: [] })
    const rows = [
      { ...whole, clientId: consents.id },
      { ...whole, clientId: uuidv7() },
      { clientId: consents.id, purpose: 'photo' },
    ]
    const { items } = await bring(rows)
    expect(items.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['skipped', 'consent-state'],
      ['skipped', 'client-unknown'],
      ['skipped', 'consent-state'],
    ])
    // A table has no search, so the advice of the window to use it has no place here.
    expect(items[1]?.why).toMatch(/нет в реестре банка|register has no such client/)
    expect((await consents.consent()).state).toBe('refused')
  })

  test('a disputed one is settled when its proof is found, and leaves the list', async () => {
    const { kira } = given()
    const consents = await file()
    const before = (await kira.done('listDisputed')).total
    await bring([{ clientId: consents.id, purpose: 'photo' }])
    expect((await kira.done('listDisputed')).total).toBe(before + 1)
    const { counts } = await bring([{ ...whole, clientId: consents.id }])
    expect(counts.given).toBe(1)
    expect((await kira.done('listDisputed')).total).toBe(before)
    expect(await consents.consent()).toMatchObject({ state: 'given', inForce: true })
  })

  test('many rows of one client are one step, and twice the same row is once', async () => {
    const consents = await file()
    const version = await consents.version()
    const rows = [whole, whole, { ...whole, purpose: 'marketing_sms', noticeId: 'marketing-sms-ru-2' }]
    const { items } = await bring(rows.map((row) => ({ ...row, clientId: consents.id })))
    expect(items.map(({ outcome }) => outcome)).toEqual(['given', 'skipped', 'given'])
    // Asked and given, twice.
    expect(await consents.version()).toBe(version + 4)
    expect(await given().kira.verdict('importConsents', { body: { source: 'x', rows: [] } })).toBe('fields-invalid')
  })

  test('the registry as a table opens in a spreadsheet, and no cell of it is reckoned', async () => {
    const { anna, kira } = given()
    const hostile = '=HYPERLINK("http://evil.example";"Открыть")'
    const matter = await openMatter(anna, { contact: '@SUM(1+1) Формулова' })
    const consents = new ConsentFile((await matter.client()).id, given())
    await consents.ask()
    await consents.agree('photo', { evidence: [{ kind: 'scan', ref: hostile }] })
    await consents.act('invalidateConsent', { reason: ' \t+79001234567; =1+1' }, { by: kira })

    const response = await kira.send('exportConsents')
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="consents-\d{4}-\d\d-\d\d\.csv"$/,
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...rows] = parseCsv(new TextDecoder().decode(bytes))
    expect(head![0]).toBe('Клиент, id')
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]))
    const row = rows.find(([id, , purpose]) => id === consents.id && purpose === 'photo')!
    const cell = (title: string) => row[head!.indexOf(title)]
    expect(cell('Состояние')).toBe('invalidated')
    expect(cell('Действует')).toBe('нет')
    expect(cell('Доказательства')).toBe(`scan ${hostile}`)
    expect(cell('Причина')).toBe("'+79001234567;' =1+1")
    const beginnings = rows
      .flat()
      .flatMap((one) => one.split(/[;\t\r\n]/).map((part) => /[^\s\p{C}\p{Z}]/u.exec(part)?.[0]))
    expect(beginnings.filter((first) => first !== undefined && '=+-@＝＋－＠'.includes(first))).toEqual([])
    expect(await anna.verdict('exportConsents')).toBe('forbidden')
  })
}

/** Reads RFC 4180, independently of what wrote it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/y
  cells.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    rows.at(-1)!.push(found[1]!.replaceAll('""', '"'))
    if (found[2] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
