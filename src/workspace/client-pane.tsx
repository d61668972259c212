import { Fragment } from 'react'
import { useIntl } from 'react-intl'
import { ClientCard } from '../client/client-card.tsx'
import { ConsentsPanel } from '../consents/consents-panel.tsx'
import type { CaseWindow } from '../contract/cases.ts'
import { TasksPanel } from '../departments/tasks-panel.tsx'
import { PromisesPanel } from '../promises/promises-panel.tsx'
import { zoneOf } from '../rules/calendar/zone.ts'
import { PanelGuard } from './panel-guard.tsx'
import styles from './workspace.module.css'

/** The right of the window: who the client is, what they allow, and what was promised to them. */
export function ClientPane({
  caseId,
  window,
  onOpenCase,
  onRetry,
}: {
  caseId: string
  /** Absent while the case is on its way: every panel keeps its place. */
  window: CaseWindow | undefined
  onOpenCase: (id: string) => void
  onRetry: () => void
}) {
  const intl = useIntl()
  const calendar = window?.case.calendar ?? 'ru'
  const version = window?.version ?? 0
  const failed = new Set(window?.unavailable)
  // A department's specialist is not told what the client allows: nothing to wait for, and nothing has failed.
  const hasConsents = window === undefined || window.consents !== undefined || failed.has('consents')
  return (
    <aside
      className={styles.client}
      data-pane="client"
      aria-label={intl.formatMessage({ id: 'workspace.pane.client' })}
    >
      {/* The skeleton gives way as a whole: parts that grew one by one would push each other down the screen. */}
      <Fragment key={window ? 'here' : 'waiting'}>
        <PanelGuard>
          <ClientCard
            client={window?.client}
            unavailable={failed.has('client')}
            onRetry={onRetry}
            onOpenCase={onOpenCase}
            {...(window && { correcting: { caseId, version, why: window.may.point.why } })}
          />
        </PanelGuard>
        {hasConsents && (
          <PanelGuard>
            <ConsentsPanel
              caseId={caseId}
              clientId={window?.client?.id}
              language={window?.client?.language}
              jurisdiction={window?.client?.jurisdiction}
              consents={window?.consents}
              unavailable={failed.has('consents')}
              onRetry={onRetry}
              zone={zoneOf(calendar)}
            />
          </PanelGuard>
        )}
        <PanelGuard>
          <PromisesPanel
            caseId={caseId}
            version={version}
            promises={window?.promises}
            may={window?.may}
            calendar={calendar}
            channel={window?.client?.preferredChannel ?? window?.case.channel ?? 'phone'}
          />
        </PanelGuard>
        <PanelGuard>
          <TasksPanel caseId={caseId} version={version} tasks={window?.tasks} may={window?.may} calendar={calendar} />
        </PanelGuard>
      </Fragment>
    </aside>
  )
}
