import { Hono } from 'hono'
import { uuidv7 } from 'uuidv7'
import type { Route } from '../src/contract/route.ts'
import { routes, routeNames, type RouteName } from '../src/contract/routes.ts'
import type { Operator } from '../src/contract/session.ts'
import { usualLimits } from '../src/rules/limits/limits.ts'
import type { ApiOptions } from './api-options.ts'
import { unnamedBank } from './bank.ts'
import type { FormAnswered } from '../src/contract/consent-forms.ts'
import type { Answer, Call, Plan } from './call.ts'
import { formFailure, formPath, hostForm, type AnswerForm } from './consents/form-host.ts'
import { markExpiredConsents } from './expired-consents.ts'
import { reads, writes } from './handlers.ts'
import { docsPage } from './http/docs-page.ts'
import { guardJson } from './http/guard-json.ts'
import { languageOf } from './http/language.ts'
import { guardWrite, parseBy, parseJson, readBody } from './http/read-request.ts'
import { Refused, problemResponse } from './http/refuse.ts'
import { sha256 } from './journal/seal.ts'
import { RateLimiter } from './http/rate-limiter.ts'
import { EventHub } from './live/event-hub.ts'
import { PresenceBoard } from './live/presence-board.ts'
import { markMissedPromises } from './missed-promises.ts'
import { openApiDocument } from './openapi.ts'
import type { Services } from './services.ts'
import { personaDirectory } from './session/personas.ts'
import { requireSession } from './session/signed-in.ts'
import { runWrite } from './write.ts'

/** What a host knows of who asks, besides what the request says itself. */
export interface Caller {
  /** The other end of the connection: where there is no session, requests are counted by it. */
  address?: string
}

/** The whole api and the client’s own page as one function from request to response, and what a host must call around it. */
export interface Api {
  handle(request: Request, from?: Caller): Promise<Response>
  /** Marks promises whose time has passed, and consents whose term is over; a host calls it from time to time. Answers how many were marked. */
  sweep(): Promise<number>
  /** Ends live streams; the store is the host's to close. */
  close(): void
}

/** Puts the api together on a store. Nothing in it knows which host it runs in. */
export function createApi(options: ApiOptions): Api {
  const clock = options.clock ?? Date.now
  const services: Services = {
    store: options.store,
    session: options.session,
    operators: options.operators ?? personaDirectory,
    presence: new PresenceBoard(),
    limiter: new RateLimiter({ ...usualLimits, ...options.limits }, clock),
    clock,
    newId: options.newId ?? uuidv7,
    version: options.version,
    bank: options.bank ?? unnamedBank,
    personas: options.personas ?? 'on',
  }
  const hub = new EventHub(services)
  const app = new Hono<{ Bindings: { address?: string } }>().basePath('/api')

  const answer = async (
    name: RouteName,
    request: Request,
    params: Record<string, string>,
    { origin = options.origin ?? 'same', address = '' }: Caller & { origin?: 'same' | 'unchecked' } = {},
  ): Promise<Response> => {
    const route: Route = routes[name]
    const language = languageOf(request)
    if (route.method !== 'GET') guardWrite(request, origin)
    const session = route.access === 'session' ? await requireSession(request, services) : undefined
    if (route.limit) services.limiter.admit(route.limit, session?.sessionId ?? params['token'] ?? address)
    const operator = session?.operator ?? visitorOf(request)
    const bodyText = route.body ? await readBody(request) : ''
    const json = route.body ? parseJson(bodyText) : undefined
    const query = Object.fromEntries(new URL(request.url).searchParams)
    guardJson(json, route.onlyReads ? 'only-read' : 'kept')
    guardJson(query)
    const call = {
      params,
      query: route.query ? parseBy(route.query, query, language) : {},
      body: route.body ? parseBy(route.body, json, language) : undefined,
      language,
      operator,
      context: { now: new Date(services.clock()).toISOString(), by: operator, newId: services.newId },
      services,
      seen: 0,
      request,
    } as Call<Route>
    if (name in reads) {
      const read = reads[name as keyof typeof reads] as (call: Call<Route>) => Promise<Answer>
      return present(route, await read(call))
    }
    const write = writes[name as keyof typeof writes] as (call: Call<Route>) => Promise<Plan>
    return runWrite(route, call, bodyText, () => write({ ...call, seen: seenVersion(route, request) }))
  }

  for (const name of routeNames)
    app.on(routes[name].method, patternOf(name), (c) => answer(name, c.req.raw, c.req.param(), c.env))
  for (const [path, allow] of allowedMethods())
    app.all(path, () => {
      throw new Refused('method-not-allowed', { headers: { allow } })
    })
  app.get('/openapi.json', (c) =>
    c.body(JSON.stringify(openApiDocument()), 200, { 'content-type': 'application/json' }),
  )
  app.get('/docs', (c) => c.html(docsPage(languageOf(c.req.raw))))
  app.get('/events', async (c) => hub.connect(c.req.raw, await requireSession(c.req.raw, services)))
  app.notFound((c) => problemResponse(new Refused('not-found'), languageOf(c.req.raw)))
  app.onError((failure, c) => {
    if (failure instanceof Refused) return problemResponse(failure, languageOf(c.req.raw))
    options.onFailure?.(failure)
    return problemResponse(new Refused('unexpected-failure'), languageOf(c.req.raw))
  })

  const answerForm: AnswerForm = async (token, body, key, language) => {
    const url = new URL(`/api/consent-forms/${encodeURIComponent(token)}/decision`, 'http://okno.invalid')
    const headers = { 'content-type': 'application/json', 'accept-language': language, 'idempotency-key': key }
    const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await (
      await answer('answerConsentForm', request, { token }, { origin: 'unchecked' })
    ).json()) as FormAnswered
  }

  const handleForm = async (request: Request): Promise<Response> => {
    const language = languageOf(request)
    try {
      return await hostForm(request, services, language, answerForm)
    } catch (failure) {
      options.onFailure?.(failure)
      return formFailure(language)
    }
  }

  return {
    handle: async (request, from = {}) => {
      const isForm = new URL(request.url).pathname.startsWith(formPath)
      return withCommonHeaders(await (isForm ? handleForm(request) : app.fetch(request, from)), services.clock())
    },
    sweep: async () => (await markMissedPromises(services)) + (await markExpiredConsents(services)),
    close: () => hub.close(),
  }
}

const patternOf = (name: RouteName) => routes[name].path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Whoever comes without a session: nobody, in no role, told apart only by what they came for. */
function visitorOf(request: Request): Operator {
  const { pathname } = new URL(request.url)
  return { id: `visitor:${sha256(pathname).slice(0, 32)}`, name: '', roles: [] }
}

/** Every path of the table with the methods it answers to (RFC 9110 § 15.5.6). */
function allowedMethods(): Map<string, string> {
  const allowed = new Map<string, string>()
  for (const name of routeNames) {
    const method = routes[name].method === 'GET' ? 'GET, HEAD' : routes[name].method
    const before = allowed.get(patternOf(name))
    allowed.set(patternOf(name), before ? `${before}, ${method}` : method)
  }
  return allowed
}

/** The version a writer saw, from `If-Match: "7"`. Routes that create something new need none. */
function seenVersion(route: Route, request: Request): number {
  if (!route.guards) return 0
  const header = request.headers.get('if-match')?.trim()
  if (!header) throw new Refused('version-required')
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1]
  if (version === undefined) throw new Refused('version-required')
  return Number(version)
}

function present(route: Route, { body, file, version, headers = new Headers() }: Answer): Response {
  if (file !== undefined) return new Response(file, { headers })
  if (version !== undefined) headers.set('etag', `"${version}"`)
  const status = route.status ?? 200
  if (status === 204) return new Response(null, { status, headers })
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify(body), { status, headers })
}

/** Personal data is never cached, and every answer tells the server's time: the judge of deadlines. */
function withCommonHeaders(response: Response, now: number): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('okno-time', new Date(now).toISOString())
  return response
}
