import * as z from 'zod/mini'
import { problem } from '../contract/problem.ts'
import { ApiError } from './api-error.ts'

/** Turns an answer that is not a success into the one error of this folder, whoever produced it. */
export async function readProblem(response: Response): Promise<ApiError> {
  const retryAfter = readRetryAfter(response.headers.get('Retry-After'))
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = z.safeParse(problem, body)
  if (parsed.success) {
    const { code, retryable } = parsed.data
    return new ApiError({ code, status: response.status, retryable, problem: parsed.data, retryAfter })
  }
  // Not our server's word: a proxy, a gateway, a login page. The status is all there is to go by.
  return new ApiError({
    code: `http-${response.status}`,
    status: response.status,
    retryable: response.status >= 500 || response.status === 429,
    retryAfter,
  })
}

function readRetryAfter(header: string | null): number | undefined {
  if (header === null || !/^\d{1,6}$/u.test(header)) return undefined
  return Number(header) * 1000
}
