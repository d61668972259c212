import { createContext, useContext, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react'
import { importSealKey } from '../api/seal.ts'
import { openTabs } from '../api/tabs.ts'
import type { Session } from '../contract/session.ts'
import { DraftKeeper, type KeeperHost } from './draft-keeper.ts'
import type { DraftState } from './draft-state.ts'
import { DraftStore } from './draft-store.ts'

/** The drafts of the signed-in operator. */
export const DraftsContext = createContext<DraftStore | undefined>(undefined)

/** Opens the drafts of a session; the key never leaves memory. */
export function openDrafts(session: Session): DraftStore {
  return new DraftStore({
    operatorId: session.operator.id,
    key: importSealKey(session.draftKey),
    tab: crypto.randomUUID(),
    now: () => Date.now(),
    mintRevision: () => crypto.randomUUID(),
  })
}

const failed: DraftState = { kind: 'failed' }
const never = () => () => {}

/** Keeps the draft of a case while it is on the screen, and until it is saved after that. */
export function useDraftKeeper(
  caseId: string,
  adopt: KeeperHost['adopt'],
): { keeper: DraftKeeper | undefined; state: DraftState } {
  const store = useContext(DraftsContext)
  const keeper = useMemo(() => store && new DraftKeeper(store, caseId, waitFor), [store, caseId])
  const adoptNow = useEffectEvent(adopt)

  useEffect(
    () =>
      store &&
      keeper &&
      openKeeper(keeper, `okno-draft-${store.operatorId}-${caseId}`, (draft, why) => adoptNow(draft, why)),
    [store, keeper, caseId],
  )

  const state = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.snapshot ?? (() => failed))
  return { keeper, state }
}

function openKeeper(keeper: DraftKeeper, name: string, adopt: KeeperHost['adopt']): () => void {
  const tabs = openTabs<'changed'>(name)
  const close = keeper.open({ adopt, tell: () => tabs.tell('changed'), listen: (heard) => tabs.listen(heard) })
  const leave = () => keeper.leave()
  const leaveHidden = () => {
    if (document.visibilityState === 'hidden') keeper.leave()
  }
  document.addEventListener('visibilitychange', leaveHidden)
  window.addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', leaveHidden)
    window.removeEventListener('pagehide', leave)
    void close().finally(() => tabs.close())
  }
}

function waitFor(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
