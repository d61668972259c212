import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createBrowserLive } from '../api/live/browser-live.ts'
import { keepFresh } from '../api/live/live-cache.ts'
import type { Live } from '../api/live/live.ts'
import { LiveContext } from '../api/live/use-live.ts'
import type { Outbox } from '../api/outbox/outbox.ts'
import { OutboxContext } from '../api/outbox/use-outbox.ts'
import type { Session } from '../contract/session.ts'
import { SessionContext } from '../operator/session.ts'
import { LiveRegion } from '../ui/live-region.tsx'
import { Pages } from './pages.tsx'
import { useMissingParts } from './use-missing-parts.ts'

/** The window of a signed-in operator: hears live entries, sends what waits in the outbox. */
export function SignedIn({ session }: { session: Session }) {
  const live = useLive(session)
  const outbox = useOpenOutbox(session)
  useTryingOnReturn(live, outbox)
  useMissingParts()
  return (
    <SessionContext value={session}>
      <LiveContext value={live}>
        <OutboxContext value={outbox}>
          <Pages />
          <LiveRegion />
        </OutboxContext>
      </LiveContext>
    </SessionContext>
  )
}

function useLive(session: Session): Live {
  const client = useQueryClient()
  const [live] = useState(() => createBrowserLive(session.operator.id))
  useEffect(() => {
    const stopKeeping = keepFresh(client, live)
    const stopListening = live.start()
    return () => {
      stopListening()
      stopKeeping()
    }
  }, [client, live])
  return live
}

/** The server is heard again: what waits in the outbox need not wait for its next attempt. */
function useTryingOnReturn(live: Live, outbox: Outbox | undefined): void {
  useEffect(() => live.onState(() => void (live.state() === 'live' && outbox?.tryNow())), [live, outbox])
}

function useOpenOutbox(session: Session): Outbox | undefined {
  const client = useQueryClient()
  const [outbox, setOutbox] = useState<Outbox>()
  useEffect(() => {
    let closed = false
    let opened: Outbox | undefined
    // Not needed for the first screen, so it comes in its own file after it.
    import('../api/outbox/browser-outbox.ts')
      .then(({ openBrowserOutbox }) => openBrowserOutbox(session, client))
      .then((ready) => {
        if (closed) return ready.close()
        opened = ready
        return setOutbox(ready)
      })
      .catch(reportError)
    const tryNow = () => void opened?.tryNow()
    globalThis.addEventListener('online', tryNow)
    return () => {
      closed = true
      opened?.close()
      globalThis.removeEventListener('online', tryNow)
    }
  }, [client, session])
  return outbox
}
