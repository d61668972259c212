import { expect, test } from 'vitest'
import { Caller } from '../tests/contract/support/caller.ts'
import { signIn, signInAll, type Given } from '../tests/contract/support/given.ts'
import { usualLimits, type Limits } from '../src/rules/limits/limits.ts'
import { createApi } from './api.ts'
import { cookieKeeper } from './session/session-keeper.ts'
import { MemoryStore } from './store/memory/memory-store.ts'

/** An api with narrow limits and a clock that a test moves. */
async function open(limits: Partial<Limits>): Promise<Given & { pass: (ms: number) => void; from: FromAddress }> {
  let passed = 0
  const api = createApi({
    store: new MemoryStore(),
    session: cookieKeeper({ secure: false }),
    version: 'test',
    clock: () => Date.now() + passed,
    limits,
  })
  const hostAt = (address: string) => ({
    origin: 'http://okno.test',
    fetch: (request: Request) => api.handle(request, { address }),
    close: async () => api.close(),
  })
  const given = await signInAll(hostAt('192.0.2.1'))
  return { ...given, pass: (ms) => (passed += ms), from: (address) => new Caller(hostAt(address)) }
}
type FromAddress = (address: string) => Caller

const wait = (answer: Response) => Number(answer.headers.get('retry-after'))
const draft = {
  channel: 'chat',
  draft: 'Здравствуйте.',
  messages: [{ author: 'client', text: 'Где деньги?', at: now() }],
}
function now() {
  return new Date().toISOString()
}

test('Beyond the limit of checks one is told in one’s own language how long to wait, and waiting helps', async () => {
  const { anna, pass } = await open({ check: 2 })
  const check = (by = anna) => by.send('checkReply', { body: draft })
  expect([(await check()).status, (await check()).status]).toEqual([200, 200])
  const refused = await check()
  expect(refused.status).toBe(429)
  expect(wait(refused)).toBeGreaterThan(0)
  expect(wait(refused)).toBeLessThanOrEqual(60)
  expect(await refused.json()).toMatchObject({
    code: 'too-many-requests',
    retryable: true,
    detail: expect.stringMatching(/^Запросов слишком много\. Подождите \d+ с/),
  })
  expect(await anna.speaking('en').refused('checkReply', { body: draft })).toMatchObject({
    detail: expect.stringMatching(/^There were too many requests\. Wait \d+ s/),
  })
  pass(wait(refused) * 1_000)
  expect((await check()).status).toBe(200)
})

test('A session is counted by itself: what one does keeps nobody else waiting', async () => {
  const { anna, petr, stranger } = await open({ reading: 1 })
  const read = (by: Caller) => by.verdict('previewImport', { body: { format: 'text', content: 'Клиент: Где деньги?' } })
  expect([await read(anna), await read(anna)]).toEqual(['ok', 'too-many-requests'])
  expect(await anna.verdict('verifyJournal')).toBe('too-many-requests')
  expect([await read(petr), await read(await signIn(stranger, 'anna'))]).toEqual(['ok', 'ok'])
  expect(await anna.verdict('readSession')).toBe('ok')
})

test('Sign-ins are counted by the address they come from', async () => {
  const { from, pass } = await open({ 'sign-in': 7 })
  const signInFrom = (address: string) => from(address).verdict('signIn', { body: { persona: 'anna' } })
  // Six have signed in from there already.
  expect([await signInFrom('192.0.2.1'), await signInFrom('192.0.2.1')]).toEqual(['ok', 'too-many-requests'])
  expect(await signInFrom('192.0.2.2')).toBe('ok')
  pass(60_000)
  expect(await signInFrom('192.0.2.1')).toBe('ok')
})

test('A client’s link is counted by its token, and the page says in plain words to wait', async () => {
  const { stranger } = await open({ form: 2 })
  const api = (token: string) => stranger.verdict('readConsentForm', { params: { token } })
  expect([await api('one'), await api('one'), await api('one'), await api('two')]).toEqual([
    'form-unknown',
    'form-unknown',
    'too-many-requests',
    'form-unknown',
  ])
  const page = await stranger.host.fetch(new Request('http://okno.test/consent/one'))
  expect([page.status, wait(page) > 0]).toEqual([429, true])
  expect(await page.text()).toContain('Подождите')
  expect((await stranger.host.fetch(new Request('http://okno.test/consent/form.css'))).status).toBe(200)
})

test('A limit of nothing is no limit', async () => {
  const { anna } = await open({ check: 0 })
  for (let count = 0; count <= usualLimits.check; count += 1)
    expect(await anna.verdict('checkReply', { body: draft })).toBe('ok')
})
