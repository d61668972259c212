import { configureApi } from './api-settings.ts'

/** One request as a test's server sees it. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
}

/** For tests: answers the window's requests with a function, instead of a network. Returns what was asked, in order. */
export function answerWith(answer: (asked: Asked) => Response | Promise<Response>): Asked[] {
  const log: Asked[] = []
  configureApi({
    base: '/api',
    language: () => 'ru',
    fetch: async (request) => {
      const url = new URL(request.url)
      const text = await request.text()
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      const asked = { method: request.method, path: url.pathname + url.search, headers: request.headers, body }
      log.push(asked)
      return await answer(asked)
    },
  })
  return log
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers })
}

/** An answer of the kind every refusal has. */
export function refusal(code: string, status: number, more: Record<string, unknown> = {}): Response {
  const problem = { type: `/problems/${code}`, title: code, status, code, retryable: false, ...more }
  return Response.json(problem, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
