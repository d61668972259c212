import type { Language } from '../src/contract/codes.ts'
import type { BodyOf, PathParams, QueryOf, Route } from '../src/contract/route.ts'
import type { RouteName, Routes } from '../src/contract/routes.ts'
import type { Operator } from '../src/contract/session.ts'
import type { Context } from '../src/rules/decision.ts'
import type { Change, Made, Reliance } from './journal/commit.ts'
import type { Actor } from '../src/contract/common.ts'
import type { EvidenceContent } from './store/store.ts'
import type { Services } from './services.ts'

/** A request that has passed the door: signed in, parsed, its language known. */
export interface Call<R extends Route> {
  params: PathParams<R>
  query: QueryOf<R>
  body: BodyOf<R>
  language: Language
  /** On open routes a visitor without a role. */
  operator: Operator
  context: Context
  services: Services
  /** `If-Match` of the request: the version its author saw. */
  seen: number
  request: Request
}

/** What a read answers. `version` becomes the ETag. */
export interface Answer {
  body: unknown
  /** An answer that is a file: sent as it is, of the media type in `headers`. */
  file?: BodyInit
  version?: number
  headers?: Headers
}

/** What a write leads to: changes that are committed together, and the answer made from what they became. */
export interface Plan {
  changes: Change[]
  /** Files kept in the same transaction. */
  evidence?: readonly EvidenceContent[]
  /** By whom the entries are, where it is not the operator who asks. */
  actor?: Actor
  /** Streams relied upon without being written: the commit fails where they have moved meanwhile. */
  relies?: Reliance[]
  answer: (made: Made) => { body: unknown; version?: number }
  /** Set where the facts record a refused attempt: they are kept, and the caller is refused. */
  refused?: import('./http/refuse.ts').Refused
}

export type Reads = {
  [N in RouteName as Routes[N] extends { method: 'GET' } | { pure: true } ? N : never]: (
    call: Call<Routes[N]>,
  ) => Promise<Answer>
}
export type Writes = {
  [N in RouteName as Routes[N] extends { method: 'GET' } | { pure: true } ? never : N]: (
    call: Call<Routes[N]>,
  ) => Promise<Plan>
}
