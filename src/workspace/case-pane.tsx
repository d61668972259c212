import { Fragment, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { CaseHeaderSkeleton } from '../cases/case-header-skeleton.tsx'
import { CaseHeader } from '../cases/case-header.tsx'
import type { CaseWindow } from '../contract/cases.ts'
import { useSession } from '../operator/session.ts'
import { useSettings } from '../operator/settings.ts'
import { PointsPanel } from '../points/points-panel.tsx'
import { Composer } from '../replies/composer.tsx'
import { zoneOf } from '../rules/calendar/zone.ts'
import type { ChosenWords } from '../timeline/read-chosen.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { Button } from '../ui/button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import type { CaseFormKind } from './case-forms.tsx'
import { PanelGuard } from './panel-guard.tsx'
import styles from './workspace.module.css'

const CaseForms = lazyDialog(async () => (await import('./later.ts')).CaseForms)

/** The middle of the window: the matter, what the client wants, what was said, and the reply being written. */
export function CasePane({
  caseId,
  window,
  highlighted,
  onHighlight,
  onRetry,
  onTyping,
  onSent,
}: {
  caseId: string
  /** Absent while the case is on its way: every panel keeps its place. */
  window: CaseWindow | undefined
  highlighted: string | undefined
  onHighlight: (pointId: string | undefined) => void
  onRetry: () => void
  onTyping: () => void
  onSent: () => void
}) {
  const intl = useIntl()
  const [form, setForm] = useState<CaseFormKind>()
  const { operator } = useSession()
  const { features } = useSettings()
  const whyNotReceive = window?.may.receive.allowed ? undefined : (window?.may.receive.why ?? '')
  const chosen = useRef<ChosenWords>(undefined)
  const addPoint = () => setForm({ kind: 'point', chosen: chosen.current })
  const zone = zoneOf(window?.case.calendar ?? 'ru')
  return (
    // What stands above the reply takes the place of its skeleton as a whole: parts that grew one by one would push each
    // other down the screen. The reply stays what it is, with what is being typed.
    <main className={styles.case} data-pane="case" aria-label={intl.formatMessage({ id: 'workspace.pane.case' })}>
      <Fragment key={window ? 'here' : 'waiting'}>
        <PanelGuard>
          {window ? (
            <CaseHeader case={window.case} version={window.version} may={window.may} />
          ) : (
            <CaseHeaderSkeleton />
          )}
        </PanelGuard>
        <PanelGuard>
          <PointsPanel
            caseId={caseId}
            version={window?.version ?? 0}
            points={window?.case.points}
            may={window?.may}
            zone={zone}
            highlighted={highlighted}
            onHighlight={onHighlight}
            onAdd={addPoint}
          />
        </PanelGuard>
        <div className={styles.timeline} data-part="timeline">
          <PanelGuard>
            <Timeline
              caseId={caseId}
              first={window?.timeline}
              unavailable={window?.unavailable.includes('timeline') ?? false}
              onRetry={onRetry}
              points={window?.case.points ?? []}
              zone={zone}
              highlightedPoint={highlighted}
              operatorId={operator.id}
              onSheet={(letter) => setForm({ kind: 'sheet', letter })}
              promises={window?.promises ?? []}
              tasks={window?.tasks ?? []}
              point={{
                why: window?.may.point.allowed ? undefined : (window?.may.point.why ?? ''),
                onChoose: (words) => {
                  chosen.current = words
                },
                onMake: addPoint,
              }}
            />
          </PanelGuard>
        </div>
      </Fragment>
      <div data-part="reply" onInput={onTyping}>
        <PanelGuard>
          <Composer
            caseId={caseId}
            window={window}
            operator={operator}
            onAddPromise={(attach) => setForm({ kind: 'promise', attach })}
            onAskDepartment={() => setForm({ kind: 'task' })}
            onSent={onSent}
            tools={
              features.import && (
                <Button
                  kind="quiet"
                  size="small"
                  icon="paste"
                  aria-keyshortcuts="Alt+V"
                  why={whyNotReceive}
                  onClick={() => setForm({ kind: 'paste' })}
                >
                  <FormattedMessage id="workspace.paste" />
                </Button>
              )
            }
          />
        </PanelGuard>
      </div>
      {window && form && <CaseForms form={form} caseId={caseId} window={window} onClose={() => setForm(undefined)} />}
    </main>
  )
}
