import type { Language } from '../../src/contract/codes.ts'
import type { FormAnswered } from '../../src/contract/consent-forms.ts'
import { readBody } from '../http/read-request.ts'
import { problemOf, Refused } from '../http/refuse.ts'
import type { Services } from '../services.ts'
import { findForm, presentForm } from './find-form.ts'
import { formCss, formIcon } from './form-css.ts'
import { formPage, messagePage } from './form-pages.ts'

/** Below this path lies what the client sees; everything else of the product is the operator's. */
export const formPath = '/consent/'

/** Answers a form as the API does, once per key. Refuses by throwing. */
export type AnswerForm = (token: string, answer: unknown, key: string, language: Language) => Promise<FormAnswered>

/**
 * The client's own page: plain HTML that works without a script. `GET` shows and changes nothing, however often a mail
 * program looks at the link beforehand; `POST` takes one press and leads on to the receipt.
 */
export async function hostForm(
  request: Request,
  services: Services,
  language: Language,
  answerForm: AnswerForm,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  const token = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (token === 'form.css') return say(200, formCss, 'text/css')
  if (token === 'form.svg') return say(200, formIcon, 'image/svg+xml')
  try {
    if (request.method === 'GET' || request.method === 'HEAD') {
      services.limiter.admit('form', token)
      const form = presentForm(await findForm(services, token), new Date(services.clock()).toISOString())
      return say(200, request.method === 'HEAD' ? '' : formPage(form, services.newId()), 'text/html')
    }
    if (request.method !== 'POST') throw new Refused('method-not-allowed', { headers: { allow: 'GET, HEAD, POST' } })
    guardForm(request)
    const sent = new URLSearchParams(await readBody(request))
    const { receipt } = await answerForm(token, { answer: sent.get('answer') }, keyOf(sent, services), language)
    // A path beside this one: right below whatever folder the page lies in.
    return say(303, '', 'text/html', { location: receipt.slice(receipt.lastIndexOf('/') + 1) })
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure
    // A press that no button of the page sends.
    const said = failure.code === 'fields-invalid' ? new Refused('form-expected') : failure
    const { status, title, detail = '' } = problemOf(said, language)
    return say(status, messagePage(language, title, detail), 'text/html', failure.extra.headers)
  }
}

/** What is said where something broke that nobody expected. */
export function formFailure(language: Language): Response {
  const { status, title, detail = '' } = problemOf(new Refused('unexpected-failure'), language)
  return say(status, messagePage(language, title, detail), 'text/html')
}

/** The key that the page was shown with: a double press is one answer. Without one each press is its own. */
function keyOf(sent: URLSearchParams, { newId }: Services): string {
  const key = sent.get('key') ?? ''
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(key) ? key : newId()
}

/**
 * A form of another site is refused. The token is what lets in; a browser that was told to send no referrer says `null`
 * here, and that is our own page too.
 */
function guardForm(request: Request): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new Refused('form-expected')
  const origin = request.headers.get('origin')
  if (origin === null || origin === 'null') return
  const host = request.headers.get('host') ?? new URL(request.url).host
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Refused('foreign-origin')
}

function say(status: number, text: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(status === 303 ? null : text, {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'x-robots-tag': 'noindex', ...headers },
  })
}
