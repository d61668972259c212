import * as z from 'zod/mini'
import type { AnswerOf, BodyOf, PathParams, QueryOf, Route } from '../contract/route.ts'
import { routes, type RouteName, type Routes } from '../contract/routes.ts'
import { ApiError } from './api-error.ts'
import { apiSettings, apiUrl } from './api-settings.ts'
import { readProblem } from './read-problem.ts'

type Needed<Key extends string, Value> = [Value] extends [undefined]
  ? { [K in Key]?: undefined }
  : { [K in Key]: Value }

/** What a caller gives with a request, typed by the route table. */
export type SendOptions<Name extends RouteName> = ([keyof PathParams<Routes[Name]>] extends [never]
  ? { params?: undefined }
  : { params: PathParams<Routes[Name]> }) &
  Needed<'body', BodyOf<Routes[Name]>> & {
    query?: { [K in keyof QueryOf<Routes[Name]>]?: string | number | undefined }
    /** `If-Match`: the version the operator saw. */
    version?: number | undefined
    /** `Idempotency-Key`: one per intent, the same for every attempt at it. */
    key?: string | undefined
    signal?: AbortSignal | undefined
    /** Outlives the page: for the last word said while leaving. */
    keepalive?: boolean
  }

export type Answer<Name extends RouteName> = AnswerOf<Routes[Name]>

type BareKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T]
type Arguments<Name extends RouteName> = [BareKeys<SendOptions<Name>>] extends [never]
  ? [options?: SendOptions<Name>]
  : [options: SendOptions<Name>]

/**
 * Sends one request of the route table and returns its answer, parsed. Nothing else in the window calls fetch.
 * @throws ApiError, whatever went wrong.
 */
export async function send<Name extends RouteName>(name: Name, ...[options]: Arguments<Name>): Promise<Answer<Name>> {
  const route: Route = routes[name]
  return parseAnswer(route, await exchange(route, options ?? {})) as Promise<Answer<Name>>
}

/**
 * The same for an answer that is a file: its bytes with their media type, unread.
 * @throws ApiError, whatever went wrong.
 */
export async function receiveFile<Name extends RouteName>(name: Name, ...[options]: Arguments<Name>): Promise<Blob> {
  const response = await exchange(routes[name], options ?? {})
  try {
    return await response.blob()
  } catch (cause) {
    throw new ApiError({ code: 'network', status: 0, retryable: true, cause })
  }
}

async function exchange(route: Route, given: LooseOptions): Promise<Response> {
  const { fetch, onDate, onSignedOut } = apiSettings()
  let response: Response
  try {
    response = await fetch(makeRequest(route, given))
  } catch (cause) {
    if (given.signal?.aborted) throw new ApiError({ code: 'aborted', status: 0, retryable: false, cause })
    throw new ApiError({ code: 'network', status: 0, retryable: true, cause })
  }
  const date = Date.parse(response.headers.get('Okno-Time') ?? response.headers.get('Date') ?? '')
  if (!Number.isNaN(date)) onDate?.(date)
  if (!response.ok) {
    if (response.status === 401 && route.access === 'session') onSignedOut?.()
    throw await readProblem(response)
  }
  return response
}

interface LooseOptions {
  params?: Record<string, string> | undefined
  query?: Record<string, string | number | undefined> | undefined
  body?: unknown
  version?: number | undefined
  key?: string | undefined
  signal?: AbortSignal | undefined
  keepalive?: boolean
}

function makeRequest(route: Route, options: LooseOptions): Request {
  const url = apiUrl(
    route.path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(options.params?.[name] ?? '')),
  )
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': apiSettings().language() })
  if (options.body !== undefined) headers.set('Content-Type', 'application/json')
  if (options.key !== undefined) headers.set('Idempotency-Key', options.key)
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`)
  return new Request(url, {
    method: route.method,
    headers,
    credentials: url.origin === globalThis.location?.origin ? 'same-origin' : 'include',
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.keepalive ? { keepalive: true } : {}),
  })
}

async function parseAnswer(route: Route, response: Response): Promise<unknown> {
  try {
    const value: unknown = response.status === 204 ? {} : await response.json()
    return z.parse(route.answer, value)
  } catch (cause) {
    throw new ApiError({ code: 'answer-unreadable', status: response.status, retryable: false, cause })
  }
}
