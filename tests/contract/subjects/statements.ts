import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { purposes } from '../../../src/contract/codes.ts'
import type { PublicJwk } from '../../../src/contract/statements.ts'
import { ConsentFile } from '../support/consent-file.ts'
import { findMisfits, type Schema } from '../support/json-schema.ts'
import type { GetGiven } from '../support/given.ts'

/** Checks a compact JWS with nothing but the published key: how somebody else’s program would do it. */
async function claimsOf(jws: string, keys: readonly PublicJwk[]): Promise<unknown> {
  const [head, payload, signature] = jws.split('.') as [string, string, string]
  const bytes = (part: string) => Buffer.from(part, 'base64url')
  const { kid, alg } = JSON.parse(bytes(head).toString()) as { kid: string; alg: string }
  const key = keys.find((one) => one.kid === kid)!
  const publicKey = await crypto.subtle.importKey('jwk', { ...key }, { name: 'Ed25519' }, false, ['verify'])
  const signed = Buffer.from(`${head}.${payload}`)
  expect([alg, await crypto.subtle.verify('Ed25519', publicKey, bytes(signature), signed)]).toEqual(['EdDSA', true])
  return JSON.parse(bytes(payload).toString())
}

export function describeStatements(given: GetGiven): void {
  const file = () => ConsentFile.open(given())

  test('a statement tells every purpose and that a login is not consent, signed with a published key', async () => {
    const { anna, stranger } = given()
    const consents = await file()
    await consents.ask()
    await consents.agree()
    await consents.ask('marketing_sms')
    await consents.act('retractConsent', { reason: 'Не нужно' }, { purpose: 'marketing_sms' })
    const { statement, jws } = await anna.done('readStatement', { params: { id: consents.id } })
    const { keys } = await stranger.done('readKeys')
    expect(await claimsOf(jws, keys)).toEqual(statement)
    expect(statement.lines.map(({ purpose }) => purpose)).toEqual([...purposes])
    expect(statement.lines.filter(({ inForce }) => inForce).map(({ purpose }) => purpose)).toEqual(['photo'])
    expect(statement).toMatchObject({
      kind: 'okno-consent-statement/1',
      language: 'ru',
      jurisdiction: 'ru',
      declaration: expect.stringContaining('Вход в приложение'),
      retracted: [expect.stringMatching(/Реклама по SMS: запрос отозван банком.*Причина: Не нужно/)],
    })
    expect(statement.exp - statement.iat).toBe(90 * 86_400)
    for (const { kid, ...key } of keys) {
      expect(kid).toMatch(/^\d{4}-Q[1-4]$/)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kty', 'use', 'x'])
    }
  })

  test('a statement is in the language asked for', async () => {
    const { anna } = given()
    const { id } = await file()
    const english = await anna.done('readStatement', { params: { id }, query: { language: 'en' } })
    expect(english.statement).toMatchObject({ language: 'en', title: 'Statement of consents' })
    expect(english.statement.lines.map(({ text }) => text).join(' ')).not.toMatch(/\p{Script=Cyrillic}/u)
    expect(await anna.verdict('readStatement', { params: { id }, query: { language: 'de' } })).toBe('fields-invalid')
  })

  test('the client’s own clauses are confirmed or declined with the reason, signed, and on record', async () => {
    const { anna, stranger } = given()
    const consents = await file()
    const before = await consents.version()
    const clauses = [
      { text: 'Банк подтверждает, что вход не считается согласием.', answer: 'confirm' },
      { text: 'Банк удалил все мои фото.', answer: 'decline', reason: 'Фото в паспорте хранить велит закон.' },
    ]
    const issued = await consents.act('issueStatement', { clauses })
    expect(issued.version).toBe(before + 1)
    expect(issued.statement.clauses).toEqual(clauses)
    expect(await claimsOf(issued.jws, (await stranger.done('readKeys')).keys)).toEqual(issued.statement)
    const silent = { clauses: [{ text: 'Банк удалил все мои фото.', answer: 'decline' }] }
    const problem = await anna.refused('issueStatement', await consents.asking(silent))
    expect(problem).toMatchObject({ code: 'fields-invalid', errors: [{ pointer: '/clauses/0/reason' }] })
    expect(await consents.verdict('issueStatement', { clauses: [] })).toBe('fields-invalid')
    // The bank signs no clause that makes a consent of a login, and says which one it is.
    const implied = { clauses: [clauses[0], { text: 'Вход считается согласием на фото.', answer: 'confirm' }] }
    const refusal = await anna.refused('issueStatement', await consents.asking(implied))
    expect(refusal).toMatchObject({ code: 'clause-implied', errors: [{ pointer: '/clauses/1/text' }] })
    expect(await consents.version()).toBe(before + 1)
  })

  test('a receipt tells every record in the terms of ISO/IEC TS 27560, and fits the schema of the project', async () => {
    const { anna } = given()
    const consents = await file()
    await consents.ask()
    await consents.agree()
    await consents.act('withdrawConsent', { channel: 'phone', method: 'voice' })
    await consents.ask()
    const receipt = await anna.done('readReceipt', { params: { id: consents.id } })
    const path = new URL('../../../docs/schemas/consent-receipt.schema.json', import.meta.url)
    const { $schema: _$schema, $id: _$id, ...schema } = JSON.parse(await readFile(path, 'utf8')) as Schema
    expect(findMisfits(schema, schema, receipt)).toEqual([])
    // The schema is not one that lets anything through.
    expect(findMisfits(schema, schema, { ...receipt, schema_version: '2' })).not.toEqual([])
    expect(findMisfits(schema, schema, { ...receipt, records: [{ record_id: 'x' }] })).not.toEqual([])
    expect(receipt.records.map(({ events }) => events.map(({ event_state }) => event_state))).toEqual([
      ['requested'],
      ['requested', 'given', 'withdrawn'],
    ])
    expect(receipt.records[1]).toMatchObject({
      processing: {
        purpose: 'photo',
        lawful_basis: 'consent',
        jurisdiction: 'ru',
        withdrawal_method: expect.stringContaining('Отозвать можно'),
        privacy_notice: { id: 'photo-ru-4', version: 4, language: 'ru' },
        collection_method: 'voice',
      },
      in_force: false,
    })
    expect(receipt.declaration).toContain('не считаются согласием')
    const none = await anna.done('readReceipt', { params: { id: (await file()).id }, query: { language: 'en' } })
    expect([none.records, none.language]).toEqual([[], 'en'])
  })
}
