import { describe, expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { createApi } from './api.ts'
import { cookieKeeper } from './session/session-keeper.ts'
import { MemoryStore } from './store/memory/memory-store.ts'

const origin = 'http://okno.test'
const hour = 3_600_000

/** An api whose clock a test moves, with Anna signed in. */
async function open() {
  let now = Date.parse('2026-11-20T11:20:00Z')
  const api = createApi({
    store: new MemoryStore(),
    session: cookieKeeper({ secure: false }),
    version: 'test',
    clock: () => now,
  })
  let cookie = ''
  const ask = async <T>(method: string, path: string, body?: unknown, version?: number): Promise<T> => {
    const headers: Record<string, string> = {
      origin,
      cookie,
      'content-type': 'application/json',
      'idempotency-key': uuidv7(),
    }
    if (version !== undefined) headers['if-match'] = `"${version}"`
    const request = new Request(`${origin}/api${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const response = await api.handle(request)
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return (await response.json()) as T
  }
  await ask('POST', '/session', { persona: 'anna' })
  const openCase = async (dueIn: readonly number[]) => {
    const said = { channel: 'chat', messages: [{ author: 'client', text: 'Алло' }] }
    let { id, version } = await ask<{ id: string; version: number }>('POST', '/cases', said)
    for (const milliseconds of dueIn) {
      const due = new Date(now + milliseconds).toISOString()
      const promise = { what: 'Дело', due, responsible: 'Анна', tellBy: 'sms' }
      version = (await ask<{ version: number }>('POST', `/cases/${id}/promises`, promise, version)).version
    }
    return { id, version }
  }
  const read = (id: string) =>
    ask<{ version: number; promises: { state: string }[]; timeline: { items: { type: string; actor: unknown }[] } }>(
      'GET',
      `/cases/${id}`,
    )
  return { api, ask, openCase, read, wait: (milliseconds: number) => (now += milliseconds) }
}

describe('A promise whose time has passed', () => {
  test('is marked as missed by the server, once, and by nobody’s hand', async () => {
    const { api, openCase, read, wait } = await open()
    const { id } = await openCase([hour, 3 * hour])
    expect(await api.sweep()).toBe(0)
    wait(hour)
    expect(await api.sweep()).toBe(1)
    expect(await api.sweep()).toBe(0)
    const { promises, timeline } = await read(id)
    expect(promises.map(({ state }) => state)).toEqual(['missed', 'open'])
    expect(timeline.items.at(-1)).toMatchObject({ type: 'promise-missed', actor: { kind: 'system' } })
  })

  test('is found behind any number of others that were missed before', async () => {
    const { api, openCase, read, wait } = await open()
    for (let count = 0; count < 120; count += 1) await openCase([hour])
    const { id } = await openCase([hour, 3 * hour])
    wait(2 * hour)
    expect((await api.sweep()) + (await api.sweep())).toBe(121)
    wait(2 * hour)
    expect(await api.sweep()).toBe(1)
    expect((await read(id)).promises.map(({ state }) => state)).toEqual(['missed', 'missed'])
  })

  test('is left alone in a case that the client has closed', async () => {
    const { api, ask, openCase, read, wait } = await open()
    const { id, version } = await openCase([hour])
    const named = await ask<{ version: number }>('POST', `/cases/${id}/resolution`, { summary: 'Готово' }, version)
    await ask('POST', `/cases/${id}/confirmation`, { channel: 'chat' }, named.version)
    wait(2 * hour)
    expect(await api.sweep()).toBe(0)
    expect((await read(id)).promises[0]?.state).toBe('open')
  })
})
