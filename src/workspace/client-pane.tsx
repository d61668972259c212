import { useIntl } from 'react-intl'
import type { CaseWindow } from '../contract/cases.ts'
import styles from './workspace.module.css'

/** The right of the window: who the client is, what they allow, and what was promised to them. */
export function ClientPane({
  window,
}: {
  caseId: string
  window: CaseWindow | undefined
  onOpenCase: (id: string) => void
  onRetry: () => void
}) {
  const intl = useIntl()
  return (
    <aside
      className={styles.client}
      data-pane="client"
      aria-busy={window === undefined || undefined}
      aria-label={intl.formatMessage({ id: 'workspace.pane.client' })}
    />
  )
}
