import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TimelinePage } from '../contract/entries.ts'
import { joinNewest, joinOlder, knowFirstPage } from './known-entries.ts'
import { timelineQueries } from './timeline-queries.ts'

/** The timeline of one case: its newest page comes with the window, older ones are asked for. */
export function useTimeline(caseId: string, newest: TimelinePage) {
  const client = useQueryClient()
  const [joined, setJoined] = useState(newest)
  const [known, setKnown] = useState(() => knowFirstPage(newest))
  const [older, setOlder] = useState<'idle' | 'loading' | 'failed'>('idle')

  if (joined !== newest) {
    setJoined(newest)
    setKnown(joinNewest(known, newest))
  }

  async function loadOlder(): Promise<void> {
    if (known.before === undefined || older === 'loading') return
    setOlder('loading')
    try {
      const page = await client.fetchQuery(timelineQueries.before(caseId, known.before))
      setKnown((now) => (now.before === known.before ? joinOlder(now, page) : now))
      setOlder('idle')
    } catch {
      setOlder('failed')
    }
  }

  return { known, older, loadOlder }
}
