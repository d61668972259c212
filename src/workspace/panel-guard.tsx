import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/button.tsx'
import { Guard } from './guard.tsx'
import styles from './workspace.module.css'

/** A part of the window that breaks takes only itself down, says so, and can be tried again. */
export function PanelGuard({ children }: { children: ReactNode }) {
  return (
    <Guard
      renderFallback={(_, retry) => (
        <div className={styles.broken} role="alert">
          <p>
            <FormattedMessage id="workspace.panel.failed" />
          </p>
          <Button size="small" icon="retry" onClick={retry}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      )}
    >
      {children}
    </Guard>
  )
}
