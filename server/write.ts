import type { Route } from '../src/contract/route.ts'
import type { Actor } from '../src/contract/common.ts'
import type { Operator } from '../src/contract/session.ts'
import type { Call, Plan } from './call.ts'
import { problemOf, Refused } from './http/refuse.ts'
import { commit, type Made } from './journal/commit.ts'
import { sha256 } from './journal/seal.ts'
import type { KeptAnswer } from './store/store.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** How often a write is planned anew because something it relied upon has moved. */
const attempts = 5

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
  const fingerprint = sha256(`${route.method} ${new URL(call.request.url).pathname}\n${bodyText}`)
  const recallTwin = async () => {
    const known = await store.recall(operatorId, key)
    return known && replay(known, fingerprint)
  }

  const known = await recallTwin()
  if (known) return known

  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const planned = await plan().catch(async (refusal: unknown) => {
      // A twin of this request may have gone through since we looked: then what stands in the way is its own effect.
      const twin = await recallTwin()
      if (twin) return twin
      throw refusal
    })
    if (planned instanceof Response) return planned
    let kept: KeptAnswer | undefined
    const result = await commit(store, {
      changes: planned.changes,
      ...(planned.relies ? { relies: planned.relies } : {}),
      ...(planned.evidence ? { evidence: planned.evidence } : {}),
      at: call.context.now,
      actor: planned.actor ?? actorOf(call.operator),
      newId: call.services.newId,
      answer: (made) => {
        kept = keptAnswer(route, planned, call, fingerprint, made)
        return { operatorId, key, ...kept }
      },
    })
    if (result.ok) return answerOf(kept!)
    if (result.why === 'key-known') {
      const twin = await recallTwin()
      if (twin) return twin
    }
    // Something moved between reading and writing. Planned anew, a write whose own version is stale is refused by it;
    // one that only relied on what moved, e.g. on the consents, is decided by what is true now.
  }
  throw new Refused('request-in-progress')
}

function keptAnswer(route: Route, planned: Plan, call: Call<Route>, fingerprint: string, made: Made): KeptAnswer {
  const { body, version } = planned.answer(made)
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
