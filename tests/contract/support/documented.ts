import type { Route } from '../../../src/contract/route.ts'
import { routes, type RouteName } from '../../../src/contract/routes.ts'

/** Problems that any route can answer with, and the status each must have: what `contract.md` fixes for all paths. */
export const generalProblems: Readonly<Record<string, number>> = {
  'not-found': 404,
  'method-not-allowed': 405,
  'unexpected-failure': 500,
}
const ofSession: Readonly<Record<string, number>> = { 'not-signed-in': 401, forbidden: 403 }
const ofBody: Readonly<Record<string, number>> = {
  'foreign-origin': 403,
  'json-expected': 415,
  'body-too-large': 413,
  'json-broken': 400,
  'fields-invalid': 422,
  'characters-unsupported': 422,
}
const ofWrites: Readonly<Record<string, number>> = {
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'request-in-progress': 409,
}
const ofGuarded: Readonly<Record<string, number>> = { 'version-required': 428, 'version-stale': 412 }

const ofLimited: Readonly<Record<string, number>> = { 'too-many-requests': 429 }

/** Statuses of the codes that single routes name in their `problems`. */
export const statusOfCode: Readonly<Record<string, number>> = {
  ...generalProblems,
  ...ofSession,
  ...ofBody,
  ...ofWrites,
  ...ofGuarded,
  ...ofLimited,
  'personas-off': 403,
  'not-owner': 403,
  'no-owner': 409,
  'already-owned': 409,
  'case-closed': 409,
  'case-open': 409,
  'client-unknown': 422,
  'place-not-found': 422,
  'point-unknown': 422,
  'point-not-open': 409,
  'reply-unknown': 422,
  'reply-blocked': 422,
  'reply-too-long': 422,
  'reply-not-spoken': 422,
  'override-not-allowed': 422,
  'script-unknown': 422,
  'card-unknown': 422,
  'card-moved-on': 409,
  'slot-unknown': 422,
  'proposal-unknown': 404,
  'proposal-answered': 409,
  'script-moved-on': 409,
  'answer-day-moved': 422,
  'script-holds-personal-data': 422,
  'condition-broken': 422,
  'promise-incomplete': 422,
  'promise-in-the-past': 422,
  'promise-unknown': 422,
  'promise-not-open': 409,
  'silent-move': 422,
  'calendar-year-unknown': 422,
  'task-unknown': 422,
  'task-not-open': 409,
  'operator-unknown': 422,
  'handover-open': 409,
  'no-handover': 409,
  'points-open': 409,
  'not-confirmed': 409,
  'quiet-period': 422,
  'notice-unknown': 422,
  'implied-consent': 422,
  'clause-implied': 422,
  'evidence-missing': 422,
  'consent-state': 409,
  'consent-not-in-force': 422,
  'power-missing': 422,
  'occurred-impossible': 422,
  'purpose-elsewhere': 422,
  'form-unknown': 404,
  'form-expired': 410,
  'form-used': 410,
  'evidence-empty': 422,
  'evidence-type': 422,
  'evidence-too-large': 413,
  'evidence-broken': 409,
  'import-empty': 422,
  'import-binary': 422,
  'import-unreadable': 422,
  'import-too-large': 413,
  'import-wrong-format': 422,
}

export const isWrite = (route: Route) => route.method !== 'GET' && !route.pure

/** Whether a route may answer with a code: one of everybody's, or one it names itself. */
export function mayRefuseWith(name: RouteName, code: string): boolean {
  const route: Route = routes[name]
  if (route.problems?.includes(code)) return true
  return [
    generalProblems,
    ...(route.access === 'session' ? [ofSession] : []),
    ...(route.method === 'GET' ? [] : [ofBody]),
    ...(route.query ? [{ 'fields-invalid': 422, 'characters-unsupported': 422 }] : []),
    ...(isWrite(route) ? [ofWrites] : []),
    ...(route.guards ? [ofGuarded] : []),
    ...(route.limit ? [ofLimited] : []),
  ].some((codes) => code in codes)
}

/** The route a request is about, if the table has it. */
export function findRoute(method: string, pathname: string): RouteName | undefined {
  const asked = pathname.split('/').slice(2)
  return (Object.keys(routes) as RouteName[]).find((name) => {
    const { method: own, path } = routes[name]
    const parts = path.split('/').slice(1)
    const fits = parts.length === asked.length && parts.every((part, at) => part.startsWith('{') || part === asked[at])
    return fits && own === method
  })
}
