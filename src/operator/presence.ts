import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLiveEvent } from '../api/live/use-live.ts'
import { send, type Answer } from '../api/send.ts'
import type { LivePresence } from '../contract/live.ts'
import { useSession } from './session.ts'
import { useSettings } from './settings.ts'
import { TypingWatch } from './typing-watch.ts'

export type Present = Answer<'tellPresence'>['others'][number]
type Others = readonly Present[]

/** Who only passes through a case on the way to another is not announced in it. */
const stayed = 300
/** The server forgets a silent window after 45 s. */
const heartbeat = 20_000

const presenceQueries = {
  others: (caseId: string, watch: TypingWatch) =>
    queryOptions({
      queryKey: ['presence', caseId] as const,
      queryFn: async ({ signal }): Promise<Others> => {
        const { others } = await send('tellPresence', { body: { case: caseId, state: watch.state }, signal })
        return others
      },
      refetchInterval: heartbeat,
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),
}

/** Who is there after one more is heard of. */
export function withPresence(others: Others, { operator, state }: LivePresence): Others {
  if (state === 'gone') return others.filter((other) => other.operator.id !== operator.id)
  const known = others.findIndex((other) => other.operator.id === operator.id)
  // In their place: a name that jumps about in the header draws the eye for nothing.
  return known === -1 ? [...others, { operator, state }] : others.with(known, { operator, state })
}

/**
 * Tells colleagues that one is in the case, and says who else is. Mount with the case as key. `noteTyping` may be called
 * with every letter; it speaks at most once in a while.
 */
export function usePresence(caseId: string): {
  others: Others
  noteTyping: () => void
  noteSent: () => void
} {
  const client = useQueryClient()
  const me = useSession().operator.id
  const { presence: on } = useSettings().features
  const [watch] = useState(() => new TypingWatch((state) => tell(caseId, state)))
  const options = presenceQueries.others(caseId, watch)
  const [stays, setStays] = useState(false)
  const { data: others = [] } = useQuery({ ...options, enabled: on && stays })

  useLiveEvent((event) => {
    if (event.kind !== 'presence' || event.presence.case !== caseId || event.presence.operator.id === me) return
    client.setQueryData(options.queryKey, (before: Others | undefined) => withPresence(before ?? [], event.presence))
  })

  useEffect(() => {
    const timer = setTimeout(() => setStays(true), stayed)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    if (!on || !stays) return undefined
    const leave = () => tell(caseId, 'gone')
    globalThis.addEventListener('pagehide', leave)
    return () => {
      globalThis.removeEventListener('pagehide', leave)
      watch.stop()
      // After the next case is drawn, which is what the operator waits for.
      setTimeout(leave)
    }
  }, [caseId, on, stays, watch])

  return { others, noteTyping: () => on && stays && watch.noteLetter(), noteSent: () => on && watch.noteSent() }
}

/** One word to colleagues; if it is lost, the next heartbeat says it again. */
function tell(caseId: string, state: 'viewing' | 'typing' | 'gone'): void {
  send('tellPresence', { body: { case: caseId, state }, keepalive: true }).catch(() => {})
}
