import { isDeepStrictEqual } from 'node:util'
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

  hold(response.headers.get('cache-control') === 'no-store', `${where}: is never cached`)
  hold(response.headers.get('x-content-type-options') === 'nosniff', `${where}: is not guessed at`)
  const told = Date.parse(response.headers.get('okno-time') ?? '')
  hold(Math.abs(told - Date.now()) < 300_000, `${where}: tells the server’s time`)
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
  hold(type === 'application/problem+json', `${where}: is a problem, not ${type}`)
  const body = JSON.parse(text) as { code: string; status: number; type: string }
  hold(safeParse(problem, body).success, `${where}: has the shape of a problem: ${text}`)
  hold(body.status === response.status, `${where}: says its own status, not ${body.status}`)
  hold(body.type === `urn:okno:problem:${body.code}`, `${where}: ${body.type} is named after ${body.code}`)
  hold(body.code !== 'unexpected-failure', `${where}: nothing breaks`)
  hold(
    statusOfCode[body.code] === response.status,
    `${where}: ${body.code} is documented with ${statusOfCode[body.code]}`,
  )
  if (name) hold(mayRefuseWith(name, body.code), `${where}: ${name} does not name ${body.code} among its problems`)
}

function checkAnswer(where: string, name: RouteName, type: string, response: Response, text: string): void {
  const route: Route = routes[name]
  hold(response.status === (route.status ?? 200), `${where}: ${route.status ?? 200} expected`)
  if (response.status === 204) return hold(text === '', `${where}: says nothing`)
  if (route.media) return hold(route.media.includes(type), `${where}: ${type} is among its media`)
  hold(type === 'application/json', `${where}: is JSON, not ${type}`)
  const body: unknown = JSON.parse(text)
  const parsed = safeParse(route.answer, body)
  if (!parsed.success) throw new Error(`${where}: does not fit the schema: ${JSON.stringify(parsed.error.issues)}`)
  // The slow comparison only where there is something to show.
  if (!isDeepStrictEqual(body, parsed.data))
    expect(body, `${where}: holds nothing beyond the schema`).toEqual(parsed.data)
  const { version } = body as { version?: unknown }
  if (typeof version === 'number' && name !== 'health' && !name.includes('Script'))
    hold(response.headers.get('etag') === `"${version}"`, `${where}: ETag is the version`)
}

/** Plain and quick: it runs a dozen times for every answer of the suite. */
function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}
