import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { askThrough } from './ask-host.ts'
import { openDemoApi, type DemoApi } from './demo-api.ts'
import { forgetSnapshot, keepSnapshot, readSnapshot } from './kept-snapshot.ts'
import { sessionHeader } from './page-session.ts'
import { servePort } from './serve-port.ts'

const nothing = async () => {}
const open = (plant: (store: Store, now: number) => Promise<void> = nothing) => openDemoApi(plant, 'test')

async function signIn(api: DemoApi): Promise<string> {
  const response = await post(api, '/session', { persona: 'anna' })
  return response.headers.get(sessionHeader) ?? ''
}

function post(api: DemoApi, path: string, body: unknown, token = ''): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
    ...(token ? { [sessionHeader]: token } : {}),
  }
  return api.handle(new Request(`http://demo/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

const openedCase = { channel: 'chat', contact: 'Неизвестный', messages: [{ author: 'client', text: 'Где моя карта?' }] }

async function casesOf(api: DemoApi, token: string): Promise<number> {
  const request = new Request('http://demo/api/queue?view=all', { headers: { [sessionHeader]: token } })
  const response = await api.handle(request)
  expect(response.status).toBe(200)
  const { items } = (await response.json()) as { items: unknown[] }
  return items.length
}

const textDecoder = () => new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>

afterEach(forgetSnapshot)

describe('The demo', () => {
  test('keeps what was answered: the next page finds it, and its session', async () => {
    const first = open()
    const token = await signIn(first)
    const answer = await post(first, '/cases', openedCase, token)
    expect(answer.status).toBe(201)
    expect(await casesOf(open(), token)).toBe(1)
  })

  test('plants its past once, and anew on «Начать заново», which ends every session', async () => {
    const plant = vi.fn<(store: Store, now: number) => Promise<void>>(nothing)
    const api = open(plant)
    const token = await signIn(api)
    await post(api, '/cases', openedCase, token)
    expect(plant).toHaveBeenCalledTimes(1)
    await api.startAgain()
    expect(plant).toHaveBeenCalledTimes(2)
    const refused = await api.handle(new Request('http://demo/api/queue', { headers: { [sessionHeader]: token } }))
    expect(refused.status).toBe(401)
    expect(await casesOf(api, await signIn(api))).toBe(0)
  })

  test.each([
    ['is told anew where nobody has touched it', false, 2],
    ['stays where somebody has worked in it', true, 1],
  ])('that was left yesterday %s', async (_, touched, plantings) => {
    const plant = vi.fn<(store: Store, now: number) => Promise<void>>(nothing)
    const token = await signIn(open(plant))
    expect(token).not.toBe('')
    const kept = await vi.waitFor(async () => {
      const snapshot = await readSnapshot()
      expect(snapshot).toBeDefined()
      return snapshot
    })
    if (kept) await keepSnapshot({ ...kept, touched, plantedAt: Date.now() - 24 * 3_600_000 })
    await signIn(open(plant))
    expect(plant).toHaveBeenCalledTimes(plantings)
  })
})

describe('A page and the worker that holds the api', () => {
  test('pass requests, answers and live entries through a port', async () => {
    const { port1, port2 } = new MessageChannel()
    const api = open()
    servePort(port1, api)
    const ask = askThrough(port2)
    expect((await ask({ ask: 'hello' })).status).toBe(204)

    const token = await signIn(api)
    const headers = [[sessionHeader, token]] as const
    const events = await ask({ ask: 'request', method: 'GET', url: 'http://demo/api/events', headers, body: null })
    expect(events.status).toBe(200)
    const reader = events.body?.pipeThrough(textDecoder()).getReader()
    let heard = ''
    const listening = (async () => {
      while (!heard.includes('case-opened')) heard += (await reader?.read())?.value ?? ''
    })()

    const posted = await ask({
      ask: 'request',
      method: 'POST',
      url: 'http://demo/api/cases',
      headers: [...headers, ['content-type', 'application/json'], ['idempotency-key', crypto.randomUUID()]],
      body: new TextEncoder().encode(JSON.stringify(openedCase)).buffer,
    })
    expect(posted.status).toBe(201)
    await listening
    expect(heard).toContain('event: entry')
    await reader?.cancel()
    port1.close()
  })
})
