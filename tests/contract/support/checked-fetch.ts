import { expect } from 'vitest'
import { safeParse } from 'zod/v4/core'
import { problem } from '../../../src/contract/problem.ts'
import type { Route } from '../../../src/contract/route.ts'
import { routes, type RouteName } from '../../../src/contract/routes.ts'
import { findRoute, mayRefuseWith, statusOfCode } from './documented.ts'
import type { Host } from './host.ts'
import { expectDescribed } from './served-document.ts'

/**
 * Sends a request and holds whatever comes back against the contract: every answer of the suite is checked, whether a
 * test looks at it or not. Nothing but what the schema names may stand in an answer.
 */
export async function fetchChecked(host: Host, request: Request, sent = ''): Promise<Response> {
  const { method } = request
  const { pathname } = new URL(request.url)
  const response = await host.fetch(request)
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const where = `${method} ${pathname} → ${response.status}`

  expect(response.headers.get('cache-control'), `${where}: never cached`).toBe('no-store')
  expect(response.headers.get('x-content-type-options'), where).toBe('nosniff')
  const told = Date.parse(response.headers.get('okno-time') ?? '')
  expect(Math.abs(told - Date.now()), `${where}: tells the server’s time`).toBeLessThan(300_000)
  if (method === 'HEAD' || type === 'text/event-stream' || type === 'text/html') return response

  const name = findRoute(method, pathname)
  const text = await response.clone().text()
  if (response.status >= 400) checkProblem(where, name, type, response, text)
  else if (name) checkAnswer(where, name, type, response, text)
  if (name) {
    const { path } = routes[name]
    await expectDescribed(host, { path, method, status: response.status, type, sent, answered: text })
  }
  return response
}

function checkProblem(
  where: string,
  name: RouteName | undefined,
  type: string,
  response: Response,
  text: string,
): void {
  expect(type, where).toBe('application/problem+json')
  const body = JSON.parse(text) as { code: string; status: number; type: string }
  const parsed = safeParse(problem, body)
  expect(parsed.success, `${where} ${text}`).toBe(true)
  expect(body.status, where).toBe(response.status)
  expect(body.type, where).toBe(`urn:okno:problem:${body.code}`)
  expect(statusOfCode[body.code], `${where}: ${body.code} is documented`).toBe(response.status)
  expect(body.code, `${where}: nothing breaks`).not.toBe('unexpected-failure')
  if (name) expect(mayRefuseWith(name, body.code), `${name} may refuse with ${body.code}`).toBe(true)
}

function checkAnswer(where: string, name: RouteName, type: string, response: Response, text: string): void {
  const route: Route = routes[name]
  expect(response.status, where).toBe(route.status ?? 200)
  if (response.status === 204) return expect(text, where).toBe('')
  if (route.media) return expect(route.media, where).toContain(type)
  expect(type, where).toBe('application/json')
  const body: unknown = JSON.parse(text)
  const parsed = safeParse(route.answer, body)
  expect(parsed.success, `${where} ${parsed.success ? '' : JSON.stringify(parsed.error.issues)}`).toBe(true)
  expect(body, `${where}: nothing beyond the schema`).toEqual(parsed.data)
  const { version } = body as { version?: unknown }
  const etag = response.headers.get('etag')
  if (typeof version === 'number' && name !== 'health' && !name.includes('Script'))
    expect(etag, where).toBe(`"${version}"`)
}
