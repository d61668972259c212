import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PGlite } from '@electric-sql/pglite'
import { pgliteTemplate } from '../../tests/setup/template.ts'
import { createApi, type Api } from '../api.ts'
import { cookieKeeper } from '../session/session-keeper.ts'
import { openPgliteOn, pgliteOptions } from '../store/sql/open-pglite.ts'
import { openSqlStore } from '../store/sql/open-sql-store.ts'
import type { Store } from '../store/store.ts'

/* What time does to a consent, and what somebody with the database's password cannot do unseen. */

const origin = 'http://okno.test'
const day = 86_400_000
let now = Date.parse('2026-11-20T11:20:00.000Z')
let pglite: PGlite
let store: Store
let api: Api
let cookie = ''

async function ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown, version?: number) {
  const response = await api.handle(
    new Request(`${origin}/api${path}`, {
      method,
      headers: {
        origin,
        cookie,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
  const set = response.headers.getSetCookie()[0]
  if (set) cookie = set.split(';')[0]!
  return { status: response.status, body: (await response.json().catch(() => ({}))) as T }
}
const signIn = () => ask('POST', '/session', { persona: 'anna' })

async function aClient(): Promise<string> {
  const messages = [{ author: 'client', text: 'Алло' }]
  const { body } = await ask<{ id: string }>('POST', '/cases', { channel: 'chat', contact: 'Ольга Тестова', messages })
  return (await ask<{ client: { id: string } }>('GET', `/cases/${body.id}`)).body.client.id
}
type Item = { purpose: string; state: string; inForce: boolean; since: string }
const consentOf = async (id: string, purpose: string) =>
  (await ask<{ items: Item[] }>('GET', `/clients/${id}/consents`)).body.items.find((item) => item.purpose === purpose)!

beforeAll(async () => {
  pglite = await PGlite.create({ ...pgliteOptions, loadDataDir: await pgliteTemplate() })
  store = await openSqlStore(openPgliteOn(pglite))
  api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'test', clock: () => now })
  await signIn()
}, 60_000)
afterAll(async () => {
  api.close()
  await store.close()
})

describe('A consent with a term', () => {
  test('is not in force from the second it ends, before anybody has marked it; the sweep then says so aloud', async () => {
    const id = await aClient()
    const path = `/clients/${id}/consents/third_party`
    await ask('POST', `${path}/request`, { noticeId: 'third-party-ru-3', channel: 'sms' }, 0)
    const evidence = [{ kind: 'recording', sha256: 'a'.repeat(64) }]
    await ask('POST', `${path}/decision`, { answer: 'agree', method: 'voice', channel: 'phone', evidence }, 1)
    const end = new Date(now + 30 * day).toISOString()
    now += 30 * day - 1
    await signIn()
    expect(await consentOf(id, 'third_party')).toMatchObject({ state: 'given', inForce: true })
    expect(await api.sweep()).toBe(0)
    now += 1
    expect(await consentOf(id, 'third_party')).toMatchObject({ state: 'expired', inForce: false, since: end })
    const history = () =>
      ask<{ records: { state: string; events: { state: string; by: { kind: string } }[] }[] }>('GET', path)
    expect((await history()).body.records[0]).toMatchObject({ state: 'expired', events: [{}, { state: 'given' }] })
    expect(await api.sweep()).toBe(1)
    expect(await api.sweep()).toBe(0)
    expect((await history()).body.records[0]!.events.at(-1)).toMatchObject({ state: 'expired', by: { kind: 'system' } })
  })

  test('leaves a link that ends too: after two weeks it takes no answer', async () => {
    const id = await aClient()
    const { body } = await ask<{ link: string }>(
      'POST',
      `/clients/${id}/consents/photo/request`,
      { noticeId: 'photo-ru-4', channel: 'sms' },
      0,
    )
    const open = async () => api.handle(new Request(`${origin}${body.link}`))
    now += 14 * day - 1_000
    expect((await open()).status).toBe(200)
    now += 2_000
    const late = await open()
    expect(late.status).toBe(410)
    expect(await late.text()).toMatch(/Время для ответа вышло/)
    await signIn()
    expect((await consentOf(id, 'photo')).state).toBe('requested')
  })
})

describe('A file that was changed in the database', () => {
  test('is not shown, and the history says that it is no longer what it was', async () => {
    const id = await aClient()
    const path = `/clients/${id}/consents/photo`
    const { body: kept } = await ask<{ sha256: string }>(
      'POST',
      `/clients/${id}/evidence`,
      { text: 'Клиент сказал «нет»' },
      0,
    )
    await ask('POST', `${path}/request`, { noticeId: 'photo-ru-4', channel: 'sms' }, 1)
    const evidence = [{ kind: 'recording', sha256: kept.sha256 }]
    await ask('POST', `${path}/decision`, { answer: 'agree', method: 'voice', channel: 'phone', evidence }, 2)
    const proof = async () =>
      (await ask<{ records: { evidence: { content: { intact: boolean } }[] }[] }>('GET', path)).body.records[0]!
        .evidence[0]
    expect(await proof()).toMatchObject({ content: { intact: true } })
    expect((await ask('GET', `/clients/${id}/evidence/${kept.sha256}`)).status).toBe(200)

    const change = `update evidence set content = 'Клиент сказал «да!»'::bytea`
    await expect(pglite.exec(change)).rejects.toThrow(/never changed or removed/u)
    await pglite.exec('alter table evidence disable trigger evidence_is_append_only')
    await expect(pglite.exec(change)).rejects.toThrow(/evidence_is_what_it_says/u)
    await pglite.exec('alter table evidence drop constraint evidence_is_what_it_says')
    await pglite.exec(change)

    expect(await proof()).toMatchObject({ content: { intact: false } })
    const refused = await ask<{ code: string }>('GET', `/clients/${id}/evidence/${kept.sha256}`)
    expect([refused.status, refused.body.code]).toEqual([409, 'evidence-broken'])
  })

  test('and so is a text that was shown, where the entry was changed past its seal', async () => {
    const id = await aClient()
    const path = `/clients/${id}/consents/photo`
    await ask('POST', `${path}/request`, { noticeId: 'photo-ru-4', channel: 'sms' }, 0)
    const notice = async () =>
      (await ask<{ records: { notice: { intact: boolean } }[] }>('GET', path)).body.records[0]!.notice
    expect(await notice()).toMatchObject({ intact: true })
    await pglite.exec('alter table journal disable trigger journal_is_append_only')
    await pglite.exec(
      `update journal set data = replace(data::text, 'Можно ли', 'Нужно ли')::json where stream = 'consents:${id}'`,
    )
    await pglite.exec('alter table journal enable trigger journal_is_append_only')
    expect(await notice()).toMatchObject({ intact: false })
  })
})
