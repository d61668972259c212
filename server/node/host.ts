import type { Api, Caller } from '../api.ts'
import { isAnswered, secure } from './security-headers.ts'
import { isLoopback } from './settings.ts'
import type { ServeFile } from './static-files.ts'

export interface HostOptions {
  api: Pick<Api, 'handle'>
  files: ServeFile
  /**
   * On a machine where one signs in without a password only its own names may be asked for: a page of another site
   * whose name was made to lead to 127.0.0.1 (DNS rebinding) would else be «same origin» with us.
   */
  ownNamesOnly: boolean
  onFailure: (failure: unknown) => void
}

/** Everything the server answers as one function: the api, the window's files, and the headers on both. */
export function createHost(options: HostOptions): (request: Request, from?: Caller) => Promise<Response> {
  return async (request, from) => {
    const url = new URL(request.url)
    const https = url.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'
    return secure(await answer(request, url, options, from), { path: url.pathname, https })
  }
}

async function answer(request: Request, url: URL, options: HostOptions, from?: Caller): Promise<Response> {
  if (options.ownNamesOnly && !isOwnName(url.hostname))
    return say(
      421,
      'Этот сервер отвечает только на имена своей машины. · This server answers to names of its own machine.',
    )
  try {
    if (isAnswered(url.pathname)) return await options.api.handle(request, from)
    return (await options.files(request, url.pathname)) ?? say(404, 'Здесь ничего нет. · There is nothing here.')
  } catch (failure) {
    options.onFailure(failure)
    return say(500, 'Не получилось. Попробуйте ещё раз. · It did not work. Try again.')
  }
}

/** The answer to what is no request at all: an impossible name, path or method. */
export function refuseMalformed(): Response {
  return secure(say(400, 'Такой запрос не понять. · This request makes no sense.'), { path: '/', https: false })
}

function isOwnName(hostname: string): boolean {
  const bare = hostname.replaceAll(/^\[|\]$/gu, '')
  return isLoopback(bare) || bare.endsWith('.localhost')
}

function say(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  })
}
