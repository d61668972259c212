import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Caller } from '../api.ts'

export interface Listening {
  /** Address to open, with the port that was taken. */
  url: string
  /** Takes no more requests, lets those under way end for so long, then cuts whatever is still open. */
  stop(graceMs: number): Promise<void>
}

/** Puts a function from request to response on a port. Rejects where the port is taken. */
export async function listen(
  handle: (request: Request, from: Caller) => Promise<Response>,
  refuseMalformed: () => Response,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  let stopping = false
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const address = incoming.socket.remoteAddress
      const response = await handle(request, address === undefined ? {} : { address })
      // Whoever keeps a connection open would otherwise keep asking on it.
      if (stopping) response.headers.set('connection', 'close')
      return response
    },
    { overrideGlobalObjects: false, errorHandler: refuseMalformed },
  )
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }, (incoming, outgoing) => {
    // On a connection whose live stream has ended, an open window asks for the next one at once: it would never end.
    outgoing.once('close', () => stopping && server.closeIdleConnections())
    void listener(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    async stop(graceMs) {
      stopping = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(cut)
    },
  }
}
