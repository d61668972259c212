import type { Language } from '../../src/contract/codes.ts'
import type { Problem } from '../../src/contract/problem.ts'
import { refusals, type RefusalCode, type Said } from '../../src/rules/refusals.ts'
import { transportProblems, type TransportCode } from './transport-problems.ts'

export type ProblemCode = RefusalCode | TransportCode

interface Extra {
  /** Overrides the general sentence where the handler knows better. */
  detail?: Said
  errors?: { pointer: string; detail: string }[]
  pointers?: readonly string[]
  with?: Readonly<Record<string, unknown>>
  headers?: Record<string, string>
}

/** An answer that ends a request early. Thrown, so that no handler can go on after it. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: ProblemCode
  readonly extra: Extra

  constructor(code: ProblemCode, extra: Extra = {}) {
    super(code)
    this.code = code
    this.extra = extra
  }
}

/** Refusals of the moment: the same request may well go through later. */
const passing = new Set<ProblemCode>(['request-in-progress', 'too-many-requests'])

/** RFC 9457 problem in the caller's language. Echoes nothing of the request but the places of bad fields. */
export function problemOf({ code, extra }: Refused, language: Language): Problem {
  const kind = code in refusals ? refusals[code as RefusalCode] : transportProblems[code as TransportCode]
  const detail = extra.detail ?? kind.detail
  const errors = extra.errors ?? extra.pointers?.map((pointer) => ({ pointer, detail: detail[language] }))
  return {
    type: `urn:okno:problem:${code}`,
    title: kind.title[language],
    status: kind.status,
    code,
    detail: detail[language],
    retryable: passing.has(code) || kind.status >= 500,
    ...(errors ? { errors } : {}),
    ...extra.with,
  }
}

export function problemResponse(refused: Refused, language: Language): Response {
  const problem = problemOf(refused, language)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language, ...refused.extra.headers },
  })
}
