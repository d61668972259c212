import { useRef, useState } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { CaseStage } from './case-stage.tsx'
import { useHotkeys } from './hotkeys.ts'
import { Header } from './header.tsx'
import { NarrowTabs, type Pane } from './narrow-tabs.tsx'
import { NewCaseButton } from './new-case-button.tsx'
import { NoCase } from './no-case.tsx'
import { PanelGuard } from './panel-guard.tsx'
import { focusFirstIn, focusReply } from './focus.ts'
import { useFocusKeeper } from './use-focus-keeper.ts'
import { useNearCase } from './use-near-case.ts'
import { useNeighbours } from './use-neighbours.ts'
import { usePlace } from './use-place.ts'
import styles from './workspace.module.css'
import { usePreferences } from '../operator/preferences.ts'
import { useSettings } from '../operator/settings.ts'
import { QueuePanel } from '../queue/queue-panel.tsx'
import { queueQueries } from '../queue/queue-queries.ts'
import { fetchLaterParts, lazyDialog } from '../ui/lazy-dialog.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import { useWhenQuiet } from './use-when-quiet.ts'

const SearchLauncher = lazyDialog(async () => (await import('./later.ts')).SearchLauncher)
const KeysDialog = lazyDialog(async () => (await import('./later.ts')).KeysDialog)

const PasteDialog = lazyDialog(async () => (await import('./later.ts')).PasteDialog)

const fetchRest = () => void fetchLaterParts()

/** The one window: the queue on the left, the case in the middle, the client on the right. */
export function Workspace() {
  const { caseId, view, openCase, openQueue, showView } = usePlace()
  const { hotkeys } = usePreferences()
  const { features } = useSettings()
  const [pane, setPane] = useState<Pane>(caseId === undefined ? 'queue' : 'case')
  const [open, setOpen] = useState<'search' | 'keys' | 'new-case'>()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const panes = useRef<HTMLDivElement>(null)
  const neighbourOf = useNeighbours(view)
  const { data: queue } = useInfiniteQuery(queueQueries.view(view))
  const { nearId, noteNear } = useNearCase(caseId)
  useWhenQuiet(fetchRest)
  useFocusKeeper(panes)

  function show(id: string): void {
    openCase(id)
    setPane('case')
  }
  function step(by: 1 | -1): void {
    const id = neighbourOf(caseId, by)
    if (id === undefined) return
    show(id)
    // Who steps through the queue takes the next step in the same direction.
    const further = neighbourOf(id, by)
    if (further !== undefined) void whenIdle().then(() => noteNear(further))
  }
  function goTo(to: Pane, focus: (place: HTMLElement) => void): void {
    setPane(to)
    const place = panes.current?.querySelector<HTMLElement>(`[data-pane="${to}"]`)
    // The pane may be hidden until this act has been drawn.
    if (place) requestAnimationFrame(() => focus(place))
  }

  useHotkeys(
    hotkeys,
    {
      search: () => setOpen('search'),
      'next-case': () => step(1),
      'previous-case': () => step(-1),
      'to-queue': () => goTo('queue', focusFirstIn),
      'to-timeline': () => goTo('case', (place) => focusFirstIn(place, '[data-part="timeline"]')),
      'to-reply': () => goTo('case', focusReply),
      'to-client': () => goTo('client', focusFirstIn),
    },
    () => setOpen('keys'),
  )

  return (
    <div className={styles.window} data-shown={pane}>
      <Header
        due={queue?.pages[0]?.counts.due ?? 0}
        onDue={() => showView('due')}
        onSearch={() => setOpen('search')}
        onKeys={() => setOpen('keys')}
        slot={setSlot}
      />
      <div ref={panes} className={styles.panes}>
        <div className={styles.queue} data-pane="queue">
          <PanelGuard>
            <QueuePanel view={view} onView={showView} openId={caseId} onOpen={show} onNear={noteNear} />
          </PanelGuard>
          {features.import && (
            <div className={styles.queueFoot}>
              <NewCaseButton onOpen={() => setOpen('new-case')} />
            </div>
          )}
        </div>
        {caseId === undefined ? (
          <NoCase />
        ) : (
          <CaseStage caseId={caseId} nearId={nearId} headerSlot={slot} onOpenCase={show} onQueue={openQueue} />
        )}
      </div>
      <NarrowTabs pane={pane} onPane={setPane} hasCase={caseId !== undefined} />
      {open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}
      {open === 'new-case' && (
        <PasteDialog
          onClose={() => setOpen(undefined)}
          onSaved={({ caseId: opened }) => {
            setOpen(undefined)
            show(opened)
          }}
        />
      )}
      {open === 'search' && <SearchLauncher onClose={() => setOpen(undefined)} onOpenCase={show} />}
    </div>
  )
}
