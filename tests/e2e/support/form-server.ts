import { createApi } from '../../../server/api.ts'
import { createHost } from '../../../server/node/host.ts'
import { listen } from '../../../server/node/listen.ts'
import { cookieKeeper } from '../../../server/session/session-keeper.ts'
import { MemoryStore } from '../../../server/store/memory/memory-store.ts'
import type { Purpose } from '../../../src/contract/codes.ts'

/** The client's own page as the server serves it, headers and all, on a store in memory: nothing has to be built. */
export class FormServer {
  readonly url: string
  readonly #stop: () => Promise<void>
  #cookie = ''

  private constructor(url: string, stop: () => Promise<void>) {
    this.url = url
    this.#stop = stop
  }

  static async start(): Promise<FormServer> {
    const api = createApi({ store: new MemoryStore(), session: cookieKeeper({ secure: false }), version: 'test' })
    const onFailure = (failure: unknown) => console.error(failure)
    const host = createHost({ api, files: async () => undefined, ownNamesOnly: true, onFailure })
    const listening = await listen(host, () => new Response(null, { status: 400 }), { host: '127.0.0.1', port: 0 })
    const server = new FormServer(listening.url, async () => {
      api.close()
      await listening.stop(500)
    })
    await server.#ask('POST', '/session', { persona: 'anna' })
    return server
  }

  stop = () => this.#stop()

  /** Asks a client of their own, and gives the address of the page. */
  async askClient(purpose: Purpose, noticeId: string): Promise<string> {
    const messages = [{ author: 'client', text: 'Алло' }]
    const { id } = await this.#ask('POST', '/cases', { channel: 'chat', contact: 'Ольга Тестова', messages })
    const { client } = await this.#ask('GET', `/cases/${String(id)}`)
    const path = `/clients/${(client as { id: string }).id}/consents/${purpose}/request`
    const { link } = await this.#ask('POST', path, { noticeId, channel: 'sms' }, 0)
    return `${this.url}${String(link)}`
  }

  async #ask(method: string, path: string, body?: unknown, version?: number): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        origin: this.url,
        cookie: this.#cookie,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const set = response.headers.getSetCookie()[0]
    if (set) this.#cookie = set.split(';')[0]!
    return (await response.json()) as Record<string, unknown>
  }
}
