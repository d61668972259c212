import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { listen } from './listen.ts'

const never = 3_600_000
const refuse = () => new Response(null, { status: 400 })
const ask = 'GET /api/events HTTP/1.1\r\nHost: okno.test\r\n\r\n'

it('stops once its live streams have ended, though an open window asks for the next one at once', async () => {
  const ends: (() => void)[] = []
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(live) {
        live.enqueue(new TextEncoder().encode(': live\n\n'))
        ends.push(() => live.close())
      },
    })
  const server = await listen(async () => new Response(stream()), refuse, { host: '127.0.0.1', port: 0 })
  const browser = connect(Number(new URL(server.url).port), '127.0.0.1')
  browser.on('data', (chunk) => chunk.toString().endsWith('0\r\n\r\n') && browser.write(ask))
  browser.on('error', () => {})
  browser.write(ask)
  await once(browser, 'data')

  // As a server that is told to end does it: the live streams first, and at once the rest.
  for (const end of ends) end()
  await server.stop(never)
  expect(ends).toHaveLength(1)
  browser.destroy()
})
