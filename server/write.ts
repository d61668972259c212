import type { Route } from '../src/contract/route.ts'
import type { Actor } from '../src/contract/common.ts'
import type { Operator } from '../src/contract/session.ts'
import type { Call, Plan } from './call.ts'
import { problemOf, Refused } from './http/refuse.ts'
import { commit } from './journal/commit.ts'
import { sha256 } from './journal/seal.ts'
import type { KeptAnswer } from './store/store.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** How a person stands in the journal. */
export const actorOf = ({ id, name, roles }: Operator): Actor => ({
  kind: roles.includes('department') ? 'department' : 'operator',
  id,
  name,
})

/**
 * Runs a write once per key: an answer already kept is given again, whatever has happened since; a new one is kept in
 * the very transaction of its effect (after the IETF Idempotency-Key draft; scope is the operator, not the session).
 */
export async function runWrite(
  route: Route,
  call: Call<Route>,
  bodyText: string,
  plan: () => Promise<Plan>,
): Promise<Response> {
  const key = call.request.headers.get('idempotency-key')
  if (!key || !uuid.test(key)) throw new Refused('idempotency-key-missing')
  const { store } = call.services
  const operatorId = call.operator.id
  const fingerprint = await sha256(`${route.method} ${new URL(call.request.url).pathname}\n${bodyText}`)

  const known = await store.recall(operatorId, key)
  if (known) return replay(known, fingerprint)

  const planned = await plan()
  const result = await commit(store, {
    changes: planned.changes,
    ...(planned.relies ? { relies: planned.relies } : {}),
    at: call.context.now,
    actor: actorOf(call.operator),
    newId: call.services.newId,
    answer: (versionOf) => ({ operatorId, key, ...keptAnswer(route, planned, call, fingerprint, versionOf) }),
  })
  if (!result.ok) {
    if (result.why === 'stale') throw new Refused('version-stale', staleExtra(planned, result))
    const kept = await store.recall(operatorId, key)
    if (!kept) throw new Refused('request-in-progress')
    return replay(kept, fingerprint)
  }
  const kept = await store.recall(operatorId, key)
  return answerOf(kept!)
}

function staleExtra(planned: Plan, { stream, version }: { stream: string; version: number }) {
  // A stream that was only relied upon has moved: the caller's own version still holds, and trying again can help.
  const own = planned.changes.some(({ to }) => to.stream === stream)
  return own ? { with: { version }, headers: { etag: `"${version}"` } } : { with: { moved: stream.split(':')[0] } }
}

function keptAnswer(
  route: Route,
  planned: Plan,
  call: Call<Route>,
  fingerprint: string,
  versionOf: (stream: string) => number,
): KeptAnswer {
  const { body, version } = planned.answer(versionOf)
  const etag = version === undefined ? {} : { etag: `"${version}"` }
  if (!planned.refused) return { fingerprint, status: route.status ?? 200, body: JSON.stringify(body), ...etag }
  const problem = { ...problemOf(planned.refused, call.language), version }
  return { fingerprint, status: problem.status, body: JSON.stringify(problem), ...etag }
}

function replay(kept: KeptAnswer, fingerprint: string): Response {
  if (kept.fingerprint !== fingerprint) throw new Refused('idempotency-key-reused')
  const response = answerOf(kept)
  response.headers.set('idempotency-replayed', 'true')
  return response
}

function answerOf({ status, body, etag }: KeptAnswer): Response {
  const headers = new Headers({ 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' })
  if (etag) headers.set('etag', etag)
  return new Response(body, { status, headers })
}
