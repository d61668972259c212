import { expect, it } from 'vitest'
import { Caller } from '../../tests/contract/support/caller.ts'
import { signIn } from '../../tests/contract/support/given.ts'
import { createApi } from '../api.ts'
import { cookieKeeper } from '../session/session-keeper.ts'
import { MemoryStore } from '../store/memory/memory-store.ts'

it('ends a stream that is asked for when the server is ending', async () => {
  const api = createApi({ store: new MemoryStore(), session: cookieKeeper({ secure: false }), version: 'test' })
  const close = async () => api.close()
  const host = { origin: 'http://okno.test', fetch: (request: Request) => api.handle(request), close }
  const anna = await signIn(new Caller(host), 'anna')
  await host.close()
  const stream = await anna.fetch('/api/events')
  expect(await stream.text()).toContain('event: hello')
})
