import type { ApiError } from '../api-error.ts'
import type { OutboxItem } from './outbox-item.ts'

const firstPause = 1_000
const longestPause = 60_000

/** Statuses after which the same request with the same key may pass: busy, too many, still being answered. */
const passing = new Set([408, 425, 429])

/** Whether trying again by itself can help. 409 only when the server is still at the first attempt with this key. */
export function mayPass(error: ApiError): boolean {
  if (error.status === 0) return error.code === 'network'
  if (error.status >= 500 || passing.has(error.status)) return true
  // Not the case moved but something the server leant on while answering, e.g. the consents: the letter is still right.
  if (error.status === 412) return error.problem?.['moved'] !== undefined
  return error.status === 409 && error.retryable
}

/** The letter after a failed attempt: waiting for a later one, or refused. `chance` (0 to 1) spreads many windows. */
export function afterFailure(item: OutboxItem, error: ApiError, now: number, chance: number): OutboxItem {
  const attempts = item.attempts + 1
  const told = { attempts, code: error.code, ...(error.problem ? { problem: error.problem } : {}) }
  // Signed out: the letter is good, only nobody is there to send it. It leaves after the next sign-in.
  if (error.status === 401) return { ...item, ...told, state: 'waiting', notBefore: now + longestPause }
  if (!mayPass(error)) return { ...item, ...told, state: 'refused' }
  const pause = Math.min(longestPause, firstPause * 2 ** (attempts - 1))
  const wait = error.retryAfter ?? pause * (0.5 + chance / 2)
  return { ...item, ...told, state: 'waiting', notBefore: now + wait }
}

/**
 * The letters behind one that was sent. They were written against the version before it; the server accepted that
 * version, so all that came since is this letter's own, and they may carry the version it made.
 */
export function carryVersion(items: readonly OutboxItem[], sent: OutboxItem, version: number): OutboxItem[] {
  return items
    .filter(
      (item) =>
        item.key !== sent.key &&
        item.caseId === sent.caseId &&
        item.state === 'waiting' &&
        item.version === sent.version,
    )
    .map((item) => ({ ...item, version }))
}

/** The version a new letter carries: letters of one's own that were just sent are not news to their writer. */
export function versionAfterOwn(items: readonly OutboxItem[], reply: { caseId: string; version: number }): number {
  let { version } = reply
  for (const item of items) {
    if (item.caseId === reply.caseId && item.sentVersion !== undefined && item.version === version)
      version = item.sentVersion
  }
  return version
}

/** Surely not accepted by the server: never tried, refused, or tried without a session. */
export function canBeTakenBack(item: OutboxItem): boolean {
  if (item.state === 'refused') return true
  return item.state === 'waiting' && (item.attempts === 0 || item.problem?.status === 401)
}
