import { queryOptions } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { ApiError } from '../api/api-error.ts'
import { send } from '../api/send.ts'
import type { Session } from '../contract/session.ts'
import { noteServerTime } from './clock.ts'

/** Who is signed in, or `null` for nobody: that is an answer, not a failure. */
export async function whoIsSignedIn(signal?: AbortSignal): Promise<Session | null> {
  try {
    const session = await send('readSession', { signal })
    noteServerTime(Date.parse(session.now))
    return session
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

export const sessionQueries = {
  current: queryOptions({
    queryKey: ['session'] as const,
    queryFn: ({ signal }) => whoIsSignedIn(signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }),
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** The signed-in operator. Everything below the sign-in page has one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is used outside of a session')
  return session
}
