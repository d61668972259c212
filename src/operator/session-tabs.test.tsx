import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { configureApi } from '../api/api-settings.ts'
import { sessionQueries } from './session.ts'
import { followSession } from './session-tabs.ts'

const sessionOf = (id: string) => ({
  operator: { id, name: id, roles: ['operator' as const] },
  draftKey: 'key',
  now: '2026-03-02T09:00:00.000Z',
})

let close = () => {}
afterEach(() => close())

/** A window of Anna’s that has read a case, and another tab in which something happens. */
function openWindow(answer: () => Response) {
  const fetch = vi.fn(async () => answer())
  configureApi({ fetch })
  const client = new QueryClient()
  client.setQueryData(sessionQueries.current.queryKey, sessionOf('anna'))
  client.setQueryData(['case', '1'], 'a client’s secret')
  const stop = followSession(client)
  const elsewhere = new BroadcastChannel('okno-session')
  close = () => {
    stop()
    elsewhere.close()
  }
  return {
    fetch,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin by nature
    tell: () => elsewhere.postMessage('changed'),
    session: () => client.getQueryData(sessionQueries.current.queryKey),
    secret: () => client.getQueryData(['case', '1']),
  }
}

test('Signing out in one tab signs out the others, and nothing of a client stays in their memory', async () => {
  const { tell, session, secret } = openWindow(() => new Response('{}', { status: 401 }))
  tell()
  await vi.waitFor(() => expect(session()).toBeNull())
  expect(secret()).toBeUndefined()
})

test('Somebody else signing in in one tab is who works in the others too', async () => {
  const { tell, session, secret } = openWindow(() => Response.json(sessionOf('petr')))
  tell()
  await vi.waitFor(() => expect(session()?.operator.id).toBe('petr'))
  expect(secret()).toBeUndefined()
})

test('A tab with a session of its own, or one that cannot ask, goes on as it was', async () => {
  for (const answer of [() => Response.json(sessionOf('anna')), () => new Response('', { status: 503 })]) {
    const { tell, fetch, session, secret } = openWindow(answer)
    const before = session()
    tell()
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(session()).toBe(before)
    expect(secret()).toBe('a client’s secret')
    close()
  }
})
