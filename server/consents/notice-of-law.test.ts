import { beforeEach, expect, test } from 'vitest'
import { seededIds } from '../../mocks/world/ids.ts'
import { seedDemoWorld } from '../../mocks/world/seed.ts'
import type { StatementClaims } from '../../src/contract/statements.ts'
import { createApi, type Api } from '../api.ts'
import { cookieKeeper } from '../session/session-keeper.ts'
import { MemoryStore } from '../store/memory/memory-store.ts'

/* A client is asked by the law they live under, and told of nothing that it does not know. */

const origin = 'http://okno.test'
const now = Date.parse('2026-11-20T11:20:37Z')
const [inBelarus, inRussia] = ['gritskevich', 'leskov'].map((key) => seededIds().of(key)) as [string, string]
let api: Api
let cookie = ''

async function ask(method: string, path: string, body?: unknown, version?: number) {
  const headers = {
    origin,
    cookie,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  }
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const response = await api.handle(new Request(`${origin}/api${path}`, init))
  cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

beforeEach(async () => {
  const store = new MemoryStore()
  await seedDemoWorld(store, now)
  cookie = ''
  api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'test', clock: () => now })
  await ask('POST', '/session', { persona: 'anna' })
})

async function askFor(clientId: string, noticeId: string) {
  const { body } = await ask('GET', `/clients/${clientId}/consents`)
  const path = `/clients/${clientId}/consents/bank_biometrics/request`
  return ask('POST', path, { noticeId, channel: 'sms' }, Number(body['version']))
}

test('A text written for another law is refused, and the client’s page speaks by their own', async () => {
  expect((await askFor(inBelarus, 'bank-biometrics-ru-3')).body).toMatchObject({ code: 'notice-unknown' })
  expect((await askFor(inRussia, 'bank-biometrics-by-ru-3')).body).toMatchObject({ code: 'notice-unknown' })
  const asked = await askFor(inBelarus, 'bank-biometrics-by-ru-3')
  expect(asked.status).toBe(201)
  const token = String(asked.body['link']).split('/').at(-1)
  const { body: form } = await ask('GET', `/consent-forms/${token}`)
  expect(JSON.stringify(form)).not.toMatch(/Един|госуслуг|572-ФЗ/u)
  expect((await askFor(inRussia, 'bank-biometrics-ru-3')).status).toBe(201)
})

test('A statement tells a client of Belarus nothing of a system that is Russian', async () => {
  const purposesOf = async (id: string) => {
    const { body } = await ask('GET', `/clients/${id}/consents/statement`)
    return (body['statement'] as StatementClaims).lines.map(({ purpose }) => purpose)
  }
  expect(await purposesOf(inRussia)).toContain('ebs')
  expect(await purposesOf(inBelarus)).not.toContain('ebs')
  expect(await purposesOf(inBelarus)).toHaveLength(9)
})
