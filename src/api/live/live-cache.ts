import type { QueryClient } from '@tanstack/react-query'
import type { CaseWindow } from '../../contract/cases.ts'
import type { LiveEntry } from '../../contract/live.ts'
import { caseQueries } from '../case-window.ts'
import type { Live } from './live.ts'

/** One act makes several entries, and one's own act is read again anyway: the case is asked for once for all of them. */
const casePause = 80
/** A busy shift moves the queue many times a second; it is read again at most this often. */
const queuePause = 1_000
/** After the stream opens, what was read before it opened is read once more, when the screen has long been drawn. */
const resetPause = 2_000

/** Whether a case that was read is older than what a live entry tells. */
export function isBehind(window: CaseWindow | undefined, entry: LiveEntry): boolean {
  if (!window) return false
  if (entry.case !== undefined) return window.case.id === entry.case && window.version < entry.version
  return (
    entry.client !== undefined && window.client?.id === entry.client && (window.consents?.version ?? -1) < entry.version
  )
}

/**
 * Keeps what was read in step with live entries. Only reads are touched: what the operator is typing lives elsewhere.
 * Returns how to stop.
 */
export function keepFresh(client: QueryClient, live: Live): () => void {
  const told: LiveEntry[] = []
  let caseTimer: ReturnType<typeof setTimeout> | undefined
  let queueTimer: ReturnType<typeof setTimeout> | undefined
  let resetTimer: ReturnType<typeof setTimeout> | undefined

  function refreshQueueSoon(): void {
    queueTimer ??= setTimeout(() => {
      queueTimer = undefined
      void client.invalidateQueries({ queryKey: ['queue'] })
    }, queuePause)
  }

  function refreshCases(): void {
    const entries = told.splice(0)
    caseTimer = undefined
    void client.invalidateQueries({
      queryKey: caseQueries.all,
      predicate: ({ queryKey, state }) =>
        queryKey.length === 2 && entries.some((entry) => isBehind(state.data as CaseWindow | undefined, entry)),
    })
  }

  const stop = live.onEvent((event) => {
    if (event.kind === 'presence') return
    if (event.kind === 'reset') {
      const openedAt = Date.now()
      clearTimeout(resetTimer)
      resetTimer = setTimeout(() => {
        void client.invalidateQueries({
          predicate: (query) => query.state.dataUpdatedAt < openedAt && isLive(query.queryKey),
        })
      }, resetPause)
      return
    }
    told.push(event.entry)
    caseTimer ??= setTimeout(refreshCases, casePause)
    if (event.entry.case !== undefined) refreshQueueSoon()
  })

  return () => {
    stop()
    clearTimeout(caseTimer)
    clearTimeout(queueTimer)
    clearTimeout(resetTimer)
  }
}

/** The reads that live entries speak of; scripts, sessions and the like have their own ways. */
function isLive(key: readonly unknown[]): boolean {
  return key[0] === 'case' || key[0] === 'queue'
}
