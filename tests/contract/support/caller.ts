import { uuidv7 } from 'uuidv7'
import { expect } from 'vitest'
import type { Problem } from '../../../src/contract/problem.ts'
import type { AnswerOf, Route } from '../../../src/contract/route.ts'
import { routes, type RouteName, type Routes } from '../../../src/contract/routes.ts'
import { fetchChecked } from './checked-fetch.ts'
import { isWrite } from './documented.ts'
import type { Host } from './host.ts'

export interface Asked {
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: unknown
  /** The version its author saw; absent: no `If-Match`. */
  version?: number | undefined
  /** An idempotency key of one's own; `null`: none. */
  key?: string | null
  /** Set or, by `null`, taken away from what every request carries. */
  headers?: Readonly<Record<string, string | null>>
}

/** Somebody who speaks to the api: with a session, or without one. */
export class Caller {
  readonly host: Host
  readonly #cookie: string | undefined
  readonly #language: string | undefined

  constructor(host: Host, cookie?: string, language?: string) {
    this.host = host
    this.#cookie = cookie
    this.#language = language
  }

  /** The same person with another language preferred. */
  speaking(language: string): Caller {
    return new Caller(this.host, this.#cookie, language)
  }

  /** A request as a page of the product would make it, with whatever a test changes in it. */
  requestFor(name: RouteName, { params = {}, query, body, version, key, headers = {} }: Asked = {}): Request {
    const route: Route = routes[name]
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, param: string) => encodeURIComponent(params[param] ?? ''))
    const url = `${this.host.origin}/api${path}${query ? `?${new URLSearchParams(query)}` : ''}`
    const carried: Record<string, string | null> = {
      ...(this.#cookie ? { cookie: this.#cookie } : {}),
      ...(this.#language ? { 'accept-language': this.#language } : {}),
      ...(route.method === 'GET' ? {} : { origin: this.host.origin, 'content-type': 'application/json' }),
      ...(isWrite(route) && key !== null ? { 'idempotency-key': key ?? uuidv7() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...headers,
    }
    const kept = Object.entries(carried).filter((one): one is [string, string] => one[1] !== null)
    const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body ?? {})
    return new Request(url, {
      method: route.method,
      headers: kept,
      ...(route.body ? { body: text as BodyInit } : {}),
    })
  }

  async send(name: RouteName, asked: Asked = {}): Promise<Response> {
    const { body = {} } = asked
    const sent = (routes[name] as Route).body ? (typeof body === 'string' ? body : JSON.stringify(body)) : ''
    return fetchChecked(this.host, this.requestFor(name, asked), sent)
  }

  /** A request outside the table. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.#cookie) headers.set('cookie', this.#cookie)
    return fetchChecked(this.host, new Request(`${this.host.origin}${path}`, { ...init, headers }))
  }

  /** Sends what must be let through, and gives its answer. */
  async done<N extends RouteName>(name: N, asked: Asked = {}): Promise<AnswerOf<Routes[N]>> {
    const response = await this.send(name, asked)
    const text = await response.text()
    expect(response.status, `${name}: ${text}`).toBeLessThan(300)
    return (text === '' ? {} : JSON.parse(text)) as AnswerOf<Routes[N]>
  }

  /** Sends what must be refused, and gives the problem. */
  async refused(name: RouteName, asked: Asked = {}): Promise<Problem> {
    const response = await this.send(name, asked)
    const text = await response.text()
    expect(response.status, `${name} must be refused: ${text.slice(0, 300)}`).toBeGreaterThanOrEqual(400)
    return JSON.parse(text) as Problem
  }

  /** The code of a refusal, or `ok`: what tables of expectations are made of. */
  async verdict(name: RouteName, asked: Asked = {}): Promise<string> {
    const response = await this.send(name, asked)
    if (response.status < 300) {
      await response.body?.cancel()
      return 'ok'
    }
    return ((await response.json()) as Problem).code
  }
}
