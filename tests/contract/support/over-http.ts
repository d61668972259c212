import type { Host } from './host.ts'

/** A server that answers on an address. */
export function overHttp(url: string, close: () => Promise<void>): Host {
  return { origin: new URL(url).origin, fetch: (request) => fetch(request), close }
}

/** Servers of one bank side by side: whichever is next answers, as behind a balancer that keeps nobody to one of them. */
export function overHttpInTurn(urls: readonly string[], close: () => Promise<void>): Host {
  const origins = urls.map((url) => new URL(url).origin)
  const [known = ''] = origins
  let asked = 0
  return {
    origin: known,
    fetch: async (request) => fetch(await sentTo(origins[(asked += 1) % origins.length]!, request, known)),
    close,
  }
}

/** The same request to another address; a page served from there would name that one as its own. */
async function sentTo(origin: string, request: Request, known: string): Promise<Request> {
  if (origin === known) return request
  const headers = new Headers(request.headers)
  if (headers.get('origin') === known) headers.set('origin', origin)
  const { method, redirect, signal } = request
  const body = request.body ? await request.arrayBuffer() : null
  return new Request(request.url.replace(known, origin), { method, headers, body, redirect, signal })
}
