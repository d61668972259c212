import type { QueryClient } from '@tanstack/react-query'
import type { Session } from '../../contract/session.ts'
import { refreshCase } from '../case-window.ts'
import { openTabs } from '../tabs.ts'
import { runAlone } from '../run-alone.ts'
import { importSealKey } from '../seal.ts'
import { send } from '../send.ts'
import { Outbox } from './outbox.ts'
import { openOutboxStore } from './outbox-store.ts'

/** The outbox of the signed-in operator, wired to this browser. */
export async function openBrowserOutbox(session: Session, client: QueryClient): Promise<Outbox> {
  const operatorId = session.operator.id
  const tabs = openTabs(`okno-outbox-${operatorId}`)
  const outbox = new Outbox({
    operatorId,
    store: openOutboxStore(operatorId, await importSealKey(session.draftKey)),
    deliver: ({ caseId, version, body, key }) => send('sendReply', { params: { id: caseId }, version, body, key }),
    onSent: ({ caseId }) => void refreshCase(client, caseId),
    onRefused: ({ caseId }) => void refreshCase(client, caseId),
    alone: (work) => runAlone(`okno-outbox-${operatorId}`, work),
    tell: () => tabs.tell('changed'),
    listen: (heard) => {
      const stop = tabs.listen(heard)
      return () => {
        stop()
        tabs.close()
      }
    },
    now: () => Date.now(),
    chance: () => Math.random(),
    wait: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  void outbox.start()
  return outbox
}
