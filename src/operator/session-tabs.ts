import type { QueryClient } from '@tanstack/react-query'
import { openTabs, type Tabs } from '../api/tabs.ts'
import { sessionQueries, whoIsSignedIn } from './session.ts'

let opened: Tabs<'changed'> | undefined
const tabs = () => (opened ??= openTabs<'changed'>('okno-session'))

/** Tells the other tabs of this browser that somebody signed in or out in this one. */
export function tellOfSession(): void {
  tabs().tell('changed')
}

/**
 * Asks anew who is signed in when another tab says that it changed: the cookie is one for all of them. Where each tab has
 * a session of its own, the answer is the one before and nothing moves. Returns how to stop.
 */
export function followSession(client: QueryClient): () => void {
  const { queryKey } = sessionQueries.current
  return tabs().listen(() => void askAgain().catch(() => undefined))

  async function askAgain(): Promise<void> {
    const before = client.getQueryData(queryKey)
    const session = await whoIsSignedIn()
    if (session !== null && session.operator.id === before?.operator.id) return
    // What the one before had read is not for the eyes of whoever comes next.
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
    client.setQueryData(queryKey, session)
  }
}
