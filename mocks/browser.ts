import { setupWorker } from 'msw/browser'
import { http } from 'msw/http'
import { reloadUnlessHeard } from './hear.ts'
import type { DemoApi } from './host/demo-api.ts'
import { sessionHeader, tabJar } from './host/page-session.ts'

/**
 * Hands every request below `apiBase` to the demo's api. This is the only place where the demo differs from a bank's
 * network: the window sends the same requests, and the same function answers them.
 */
export async function mountApi(apiBase: URL, api: DemoApi): Promise<void> {
  const catchAll = http.all(`${apiBase.href}/*`, ({ request }) => answer(request, apiBase, api))
  const worker = setupWorker(catchAll)
  await worker.start({
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
    quiet: true,
    // Files of the page itself.
    onUnhandledFrame: 'bypass',
  })
  const goesOn = await reloadUnlessHeard({
    isHeard: () => isHeard(apiBase),
    reload: () => location.reload(),
    memory: sessionStorage,
  })
  // The page is about to be another: nothing may be drawn in this one.
  if (!goesOn) await new Promise(() => {})
}

async function isHeard(apiBase: URL): Promise<boolean> {
  const response = await fetch(`${apiBase.href}/health`).catch(() => undefined)
  return response?.headers.get('Content-Type')?.includes('json') ?? false
}

async function answer(request: Request, apiBase: URL, api: DemoApi): Promise<Response> {
  const url = new URL(request.url)
  // The api answers below /api of its host, wherever the demo's folder lies on its own.
  url.pathname = `/api${url.pathname.slice(apiBase.pathname.length)}`
  const headers = new Headers(request.headers)
  const token = tabJar.read()
  if (token !== null) headers.set(sessionHeader, token)
  const body = request.method === 'GET' ? null : await request.arrayBuffer()
  const response = await api.handle(new Request(url, { method: request.method, headers, body }))
  const issued = response.headers.get(sessionHeader)
  if (issued !== null) tabJar.keep(issued)
  return response
}
