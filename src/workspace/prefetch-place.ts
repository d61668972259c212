import type { QueryClient } from '@tanstack/react-query'
import { caseQueries } from '../api/case-window.ts'
import { queueQueries } from '../queue/queue-queries.ts'
import { readPlace } from './place.ts'

const mark = 'okno-signed-in'

/** Remembers on this machine that somebody is signed in, and nothing about who. */
export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(mark, 'yes')
    else localStorage.removeItem(mark)
  } catch {
    // A browser that keeps nothing asks a little later, that is all.
  }
}

/**
 * Asks for the queue and the case of an address together with the session, instead of one after the other. Only where
 * somebody was signed in a moment ago; if no more, the answers are refusals and are thrown away.
 */
export function prefetchPlace(client: QueryClient, address: string): void {
  try {
    if (localStorage.getItem(mark) === null) return
  } catch {
    return
  }
  const { pathname, search } = new URL(address, location.origin)
  const { view, caseId } = readPlace(pathname, search)
  void client.prefetchInfiniteQuery(queueQueries.view(view))
  if (caseId !== undefined) void client.prefetchQuery(caseQueries.window(caseId))
}
