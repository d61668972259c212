import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react'
import { importSealKey } from '../api/seal.ts'
import { openTabs } from '../api/tabs.ts'
import type { Session } from '../contract/session.ts'
import { useSession } from '../operator/session.ts'
import { DraftKeeper, type KeeperHost } from './draft-keeper.ts'
import type { DraftState } from './draft-state.ts'
import { DraftStore } from './draft-store.ts'

const stores = new WeakMap<Session, DraftStore>()

/** The drafts of a session: one store, so that a case left and entered again waits for its own last save. */
function draftsOf(session: Session): DraftStore {
  const known = stores.get(session)
  if (known) return known
  const made = new DraftStore({
    operatorId: session.operator.id,
    key: importSealKey(session.draftKey),
    tab: crypto.randomUUID(),
    now: () => Date.now(),
    mintRevision: () => crypto.randomUUID(),
  })
  stores.set(session, made)
  return made
}

/** Keeps the draft of a case while it is on the screen, and until it is saved after that. */
export function useDraftKeeper(caseId: string, adopt: KeeperHost['adopt']): DraftKeeper {
  const store = draftsOf(useSession())
  const keeper = useMemo(() => new DraftKeeper(store, caseId, waitFor), [store, caseId])
  const adoptNow = useEffectEvent(adopt)

  useEffect(
    () => openKeeper(keeper, `okno-draft-${store.operatorId}-${caseId}`, (draft, why) => adoptNow(draft, why)),
    [store, keeper, caseId],
  )
  return keeper
}

/** Whether the draft is safe. It changes several times a second while one types: read it where it is shown, and only there. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot)
}

/** The two texts of a draft that two tabs changed; nothing while there is one. */
export function useDraftConflict(keeper: DraftKeeper): Extract<DraftState, { kind: 'conflict' }> | undefined {
  return useSyncExternalStore(keeper.subscribe, () => {
    const state = keeper.snapshot()
    return state.kind === 'conflict' ? state : undefined
  })
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
