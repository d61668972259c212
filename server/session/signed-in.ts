import type { Operator } from '../../src/contract/session.ts'
import { Refused } from '../http/refuse.ts'
import type { Services } from '../services.ts'
import { readToken, type SessionClaim } from './token.ts'

/** A session as a request carries it: who it is of, and what ends it. */
export interface SignedIn extends SessionClaim {
  operator: Operator
}

/** The session of a request: signed by us, not over, of somebody who works here, and not signed out of. */
export async function findSession(request: Request, services: Services): Promise<SignedIn | undefined> {
  const token = services.session.read(request)
  const claim = token ? readToken(await services.store.secret(), token, services.clock()) : undefined
  const operator = claim && services.operators.find(claim.operatorId)
  if (!operator || (await services.store.isSessionEnded(claim.sessionId))) return undefined
  return { ...claim, operator }
}

/** The session of a request; refuses a request that has none. */
export async function requireSession(request: Request, services: Services): Promise<SignedIn> {
  const session = await findSession(request, services)
  if (!session) throw new Refused('not-signed-in')
  return session
}
