import type { DemoApi } from './demo-api.ts'
import { askThrough } from './ask-host.ts'
// oxlint-disable-next-line import/default -- Vite makes this module: the address of the worker's file
import workerAddress from './shared-worker.ts?sharedworker&url'

/** Statuses that a Response must be made of without a body. */
const bodiless = new Set([204, 205, 304])

/**
 * The demo's api: in a worker shared by all tabs where the browser has one, else in this page. `trusted` makes the
 * worker's address one that Trusted Types let through.
 */
export async function connectHost(trusted: (address: string) => string): Promise<DemoApi> {
  if (!('SharedWorker' in globalThis)) return openHere()
  const worker = new SharedWorker(trusted(workerAddress), { type: 'module', name: 'okno-demo' })
  const ask = askThrough(worker.port)
  const broken = new Promise<'broken'>((resolve) => worker.addEventListener('error', () => resolve('broken')))
  if ((await Promise.race([ask({ ask: 'hello' }), broken])) === 'broken') return openHere()
  return {
    async handle(request) {
      const body = request.method === 'GET' ? null : await request.arrayBuffer()
      const { method, url } = request
      const answered = await ask({ ask: 'request', method, url, headers: [...request.headers], body })
      const { status } = answered
      const headers = answered.headers.map(([name, value]): [string, string] => [name, value])
      return new Response(bodiless.has(status) ? null : answered.body, { status, headers })
    },
    async startAgain() {
      await ask({ ask: 'start-again' })
    },
  }
}

/** One page, one world: a second tab then has its own until a reload, and the later to write is kept. */
async function openHere(): Promise<DemoApi> {
  const [{ openDemoApi }, { plantDemo }, { version }] = await Promise.all([
    import('./demo-api.ts'),
    import('../world/seed.ts'),
    import('./version.ts'),
  ])
  return openDemoApi(plantDemo, version)
}
