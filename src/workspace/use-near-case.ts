import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useRef, useState } from 'react'
import { caseQueries } from '../api/case-window.ts'

/** A hand on its way across the queue stays on no row this long. */
const rest = 40

/** So long what was read on passing counts as new. */
const fresh = 10_000

/** Reads the case on whose row the hand or the focus rests, and no case whose row it only passes. */
export function useNearCase(openId: string | undefined): {
  /** The case that was rested on last and has been read: the one that is most likely opened next. */
  nearId: string | undefined
  noteNear: (id: string) => void
} {
  const client = useQueryClient()
  const [nearId, setNearId] = useState<string>()
  // Opened, it is no longer the next one.
  if (nearId !== undefined && nearId === openId) setNearId(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<string>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function noteNear(id: string): void {
    latest.current = id
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      const query = caseQueries.window(id)
      await client.prefetchQuery({ ...query, staleTime: fresh })
      const isRead = client.getQueryData(query.queryKey) !== undefined
      if (isRead && latest.current === id) startTransition(() => setNearId(id))
    }, rest)
  }
  return { nearId, noteNear }
}
