import { describe, expect, test } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { createApi } from './api.ts'
import { cookieKeeper } from './session/session-keeper.ts'
import { MemoryStore } from './store/memory/memory-store.ts'
import type { KeptAnswer } from './store/store.ts'

const origin = 'http://okno.test'

/** A store in which a request can be made to look for its key at the worst moment: just before its twin commits. */
class LateStore extends MemoryStore {
  blindLooks = 0

  override async recall(operatorId: string, key: string): Promise<KeptAnswer | undefined> {
    if (this.blindLooks === 0) return super.recall(operatorId, key)
    this.blindLooks -= 1
    return undefined
  }
}

async function open() {
  const store = new LateStore()
  const api = createApi({ store, session: cookieKeeper({ secure: false }), version: 'test' })
  const ask = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    api.handle(
      new Request(`${origin}/api${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { origin, 'content-type': 'application/json', 'idempotency-key': uuidv7(), ...headers },
      }),
    )
  const signedIn = await ask('/session', { persona: 'anna' })
  const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
  const body = { channel: 'chat', messages: [{ author: 'client', text: 'Алло' }] }
  const opened = (await (await ask('/cases', body, { cookie })).json()) as { id: string; version: number }
  return { store, ask, cookie, ...opened }
}

describe('A request that missed its twin by a moment', () => {
  test('hears the twin’s answer, and not that the case has changed', async () => {
    const { store, ask, cookie, id, version } = await open()
    const headers = { cookie, 'if-match': `"${version}"`, 'idempotency-key': uuidv7() }
    const first = await ask(`/cases/${id}/notes`, { text: 'Раз' }, headers)
    expect(first.status).toBe(201)
    store.blindLooks = 1
    const second = await ask(`/cases/${id}/notes`, { text: 'Раз' }, headers)
    expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(await second.text()).toBe(await first.text())
    expect(store.blindLooks).toBe(0)
  })

  test('is told where its key was used for something else', async () => {
    const { store, ask, cookie, id, version } = await open()
    const headers = { cookie, 'if-match': `"${version}"`, 'idempotency-key': uuidv7() }
    await ask(`/cases/${id}/notes`, { text: 'Раз' }, headers)
    store.blindLooks = 1
    const other = await ask(`/cases/${id}/notes`, { text: 'Два' }, headers)
    expect(await other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
  })
})
