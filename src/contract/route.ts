import type * as z from 'zod/mini'
import type { LimitName } from './limits.ts'

/** What a request must carry besides its body. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below `/api`, parameters in braces: `/cases/{id}/points/{pid}/answer`. */
  readonly path: string
  readonly summary: string
  /** `none` is open to everybody; `session` needs a signed-in operator. */
  readonly access: 'open' | 'session'
  /** Whose version `If-Match` must carry; absent for reads and for what creates something new. */
  readonly guards?: 'case' | 'consents'
  /** A write without effect on the journal (a check, a preview, a search) carries no idempotency key. */
  readonly pure?: true
  /** Nothing of the body is kept, so its texts may hold what no store could give back: a binary file is refused as one. */
  readonly onlyReads?: true
  /** Not without end: beyond so many in a minute one is asked to wait (429 with `Retry-After`). */
  readonly limit?: LimitName
  readonly query?: z.ZodMiniType
  readonly body?: z.ZodMiniType
  readonly answer: z.ZodMiniType
  /** Media types of an answer that is a file and not JSON. */
  readonly media?: readonly string[]
  readonly status?: 200 | 201 | 204
  /** Problem codes this route can answer with, besides those every route has. */
  readonly problems?: readonly string[]
}

type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsOf<Rest>
  : never

/** `{ id: string; pid: string }` for `/cases/{id}/points/{pid}`. */
export type PathParams<R extends Route> = { readonly [Name in ParamsOf<R['path']>]: string }
export type BodyOf<R extends Route> = R['body'] extends z.ZodMiniType ? z.infer<R['body']> : undefined
export type QueryOf<R extends Route> = R['query'] extends z.ZodMiniType ? z.infer<R['query']> : Record<never, never>
export type AnswerOf<R extends Route> = z.infer<R['answer']>
