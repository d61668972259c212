import type { Host } from './host.ts'

/** A server that answers on an address. */
export function overHttp(url: string, close: () => Promise<void>): Host {
  return { origin: new URL(url).origin, fetch: (request) => fetch(request), close }
}
