import { expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { languages, purposes } from '../../../src/contract/codes.ts'
import { ConsentFile, recording } from '../support/consent-file.ts'
import type { GetGiven } from '../support/given.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

export function describeRegistry(given: GetGiven): void {
  const file = () => ConsentFile.open(given())

  test('notices are listed by purpose and language, each with the hash of its exact text', async () => {
    const { anna } = given()
    const { items } = await anna.done('listNotices')
    const { items: russian } = await anna.done('listNotices', { query: { jurisdiction: 'ru' } })
    expect(russian).toHaveLength(purposes.length * languages.length)
    // In Belarus there is no state biometric system, and a face is biometric data.
    const { items: belarusian } = await anna.done('listNotices', { query: { jurisdiction: 'by' } })
    expect(belarusian).toHaveLength((purposes.length - 1) * languages.length)
    expect(belarusian.map(({ id }) => id)).toEqual(expect.arrayContaining(['photo-by-ru-4', 'photo-by-en-4']))
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set([...russian, ...belarusian].map(({ id }) => id)))
    for (const { text, sha256 } of items) expect(hashOf(text)).toBe(sha256)
    const one = await anna.done('listNotices', { query: { purpose: 'ebs', language: 'en' } })
    expect(one.items.map(({ id }) => id)).toEqual(['ebs-en-2'])
    expect(await anna.verdict('listNotices', { query: { purpose: 'everything' } })).toBe('fields-invalid')
  })

  test('the history of a purpose tells who asked, with which exact text, what was answered, and what proves it', async () => {
    const consents = await file()
    const before = Date.now()
    await consents.ask()
    const { sha256 } = await consents.act('addEvidence', { text: 'Расшифровка: «Да, можно»', name: 'Звонок 118' })
    await consents.agree('photo', { evidence: [{ ...recording, sha256 }], occurredAt: new Date().toISOString() })
    const { records, logins, refusedAttempts, without, version } = await consents.history()
    expect(version).toBe(await consents.version())
    expect(without).toEqual({ basis: 'contract', text: expect.stringContaining('по паспорту') })
    expect([logins.count, refusedAttempts]).toEqual([0, []])
    const anna = { kind: 'operator', id: 'anna', name: 'Анна Ким' }
    expect(records).toHaveLength(1)
    const [record] = records
    expect(record).toMatchObject({
      purpose: 'photo',
      state: 'given',
      inForce: true,
      jurisdiction: 'ru',
      legalBasis: 'consent',
      dataCategories: ['фото лица'],
      answer: 'agree',
      method: 'voice',
      indicatedBy: { kind: 'self' },
      channel: 'phone',
      recordedBy: anna,
      notice: { id: 'photo-ru-4', version: 4, language: 'ru', intact: true },
      evidence: [
        {
          kind: 'recording',
          sha256,
          addedBy: anna,
          content: { type: 'text/plain; charset=utf-8', intact: true, size: expect.any(Number) },
        },
      ],
      withdrawalChannels: expect.arrayContaining(['phone', 'form', 'branch']),
    })
    expect(hashOf(record!.notice!.text!)).toBe(record!.notice!.sha256)
    expect(Date.parse(record!.validFrom!)).toBeGreaterThanOrEqual(before)
    expect(record!.events.map(({ state, by }) => [state, by.name])).toEqual([
      ['requested', 'Анна Ким'],
      ['given', 'Анна Ким'],
    ])
    for (const { hash, prevHash } of record!.events)
      for (const one of [hash, prevHash]) expect(one).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the history keeps every record, the newest first, each naming the one it takes the place of', async () => {
    const consents = await file()
    await consents.ask()
    await consents.act('retractConsent', { reason: 'Не тот клиент' })
    await consents.ask()
    await consents.agree()
    await consents.act('withdrawConsent', { channel: 'chat', method: 'button' })
    const { records } = await consents.history()
    expect(records.map(({ state, answer }) => [state, answer])).toEqual([
      ['withdrawn', 'agree'],
      ['retracted', 'none'],
    ])
    expect(records[0]!.supersedes).toBe(records[1]!.id)
    expect(records[0]!.events.map(({ state }) => state)).toEqual(['requested', 'given', 'withdrawn'])
    expect((await consents.history('marketing_sms')).records).toEqual([])
  })

  test('an attempt to pass a login off as consent stands in the history, with who tried', async () => {
    const consents = await file()
    await consents.ask()
    const attempt = { answer: 'agree', method: 'login', channel: 'app', evidence: [recording] }
    expect(await consents.verdict('decideConsent', attempt, { by: given().petr })).toBe('implied-consent')
    expect((await consents.history()).refusedAttempts).toMatchObject([
      { method: 'login', channel: 'app', claimed: 'agree', by: { id: 'petr' } },
    ])
    expect((await consents.consent()).state).toBe('requested')
  })

  test('the client is told that the bank takes its request back, where it asked, and why', async () => {
    const consents = await file()
    await consents.ask()
    await consents.act('retractConsent', { reason: 'Спросили по ошибке.' })
    const [record] = (await consents.history()).records
    expect(record).toMatchObject({ state: 'retracted', reason: 'Спросили по ошибке.', told: { channel: 'sms' } })
    expect(record!.told!.text).toMatch(/^Банк отозвал свой запрос.*Причина: Спросили по ошибке\. Отвечать не нужно/)
  })

  test('what an operator may do is said with every purpose, with the day on which a closed act opens', async () => {
    const consents = await file()
    expect((await consents.consent()).may).toMatchObject({
      ask: { allowed: true },
      record: { allowed: false, code: 'consent-state', why: expect.any(String) },
      invalidate: { allowed: false, code: 'forbidden' },
    })
    await consents.ask()
    await consents.act('decideConsent', { answer: 'refuse', method: 'voice', channel: 'phone', evidence: [] })
    const { ask } = (await consents.consent()).may!
    expect(ask).toMatchObject({
      allowed: false,
      code: 'quiet-period',
      why: expect.stringMatching(/после указанной даты/),
    })
    const until = Date.parse(ask.until!) - Date.now()
    expect(until / 86_400_000).toBeGreaterThan(88)
    expect(until / 86_400_000).toBeLessThanOrEqual(90)
    expect((await consents.consent('photo', given().kira)).may).toMatchObject({ ask: { code: 'forbidden' } })
  })

  test('a representative answers by the power on the client’s card or by one that is named', async () => {
    const consents = await file()
    await consents.ask()
    const answer = { answer: 'agree', method: 'signature', channel: 'letter', evidence: [recording] }
    const by = { kind: 'representative', name: 'Ржанова Лидия Петровна' }
    expect(await consents.verdict('decideConsent', { ...answer, indicatedBy: by })).toBe('power-missing')
    await consents.act('decideConsent', { ...answer, indicatedBy: { ...by, power: 'Доверенность № 4 от 02.09.2026' } })
    expect((await consents.history()).records[0]!.indicatedBy).toEqual({
      ...by,
      power: 'Доверенность № 4 от 02.09.2026',
    })
  })

  test('an answer is neither earlier than the request nor later than now', async () => {
    const consents = await file()
    await consents.ask()
    const answer = { answer: 'agree', method: 'paper', channel: 'branch', evidence: [recording] }
    for (const occurredAt of ['2020-01-01T00:00:00Z', new Date(Date.now() + 600_000).toISOString()])
      expect(await consents.verdict('decideConsent', { ...answer, occurredAt })).toBe('occurred-impossible')
  })

  test('a consent with a term says when it ends, and one without says nothing', async () => {
    const consents = await file()
    for (const purpose of ['third_party', 'photo'] as const) {
      await consents.ask(purpose)
      await consents.agree(purpose)
    }
    const days = (Date.parse((await consents.consent('third_party')).validTo!) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThanOrEqual(30)
    expect(await consents.consent()).not.toHaveProperty('validTo')
  })

  test('compliance ends a consent with the reason, and nobody else does', async () => {
    const { anna, elena, kira } = given()
    for (const [name, state] of [
      ['invalidateConsent', 'invalidated'],
      ['revokeConsent', 'revoked'],
    ] as const) {
      const consents = await file()
      await consents.ask()
      await consents.agree()
      const body = { reason: 'Подпись не клиента' }
      for (const by of [anna, elena]) expect(await consents.verdict(name, body, { by })).toBe('forbidden')
      expect(await consents.verdict(name, { reason: ' ' }, { by: kira })).toBe('fields-invalid')
      await consents.act(name, body, { by: kira })
      expect(await consents.consent()).toMatchObject({ state, inForce: false, reason: 'Подпись не клиента' })
      expect(await consents.verdict(name, body, { by: kira })).toBe('consent-state')
    }
  })

  test('more proof is added to what is there, and none is ever taken away', async () => {
    const consents = await file()
    await consents.ask()
    await consents.agree()
    const scan = { kind: 'scan', ref: 'ящик 7', sha256: 'b'.repeat(64) }
    await consents.act('addProof', { evidence: [scan] })
    expect((await consents.consent()).evidence).toEqual([recording, scan])
    expect(await consents.verdict('addProof', { evidence: [] })).toBe('fields-invalid')
    const [record] = (await consents.history()).records
    expect(record!.evidence.map(({ kind, content }) => [kind, content])).toEqual([
      ['recording', undefined],
      ['scan', undefined],
    ])
  })
}
