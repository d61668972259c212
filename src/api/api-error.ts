import type { Problem } from '../contract/problem.ts'

/** Codes of failures that never reached the API, or that no program on the other side named. */
export type LocalCode = 'network' | 'answer-unreadable' | 'aborted'

/**
 * The one way a request fails. Match on `code`; show `sentence`, which is already in the operator's language where the
 * server spoke, and empty where only the code is known (then `api.problem.<code>` has the words).
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  /** Whether the same request, with the same key, can succeed later. */
  readonly retryable: boolean
  readonly problem: Problem | undefined
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter: number | undefined

  constructor(options: {
    code: string
    status: number
    retryable: boolean
    problem?: Problem | undefined
    retryAfter?: number | undefined
    cause?: unknown
  }) {
    super(`${options.code} (${options.status})`, { cause: options.cause })
    this.code = options.code
    this.status = options.status
    this.retryable = options.retryable
    this.problem = options.problem
    this.retryAfter = options.retryAfter
  }

  get sentence(): string {
    return this.problem?.detail ?? this.problem?.title ?? ''
  }

  /** The sentence about one field of the body, by JSON pointer: `/due`. */
  fieldSentence(pointer: string): string | undefined {
    return this.problem?.errors?.find((error) => error.pointer === pointer)?.detail
  }
}

/** The error as an ApiError; anything else is a fault of the program and is thrown on. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  throw error
}
