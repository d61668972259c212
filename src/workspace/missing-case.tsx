import { FormattedMessage, useIntl } from 'react-intl'
import { ApiError, toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { Button } from '../ui/button.tsx'
import styles from './workspace.module.css'

/** In the place of a case that did not open: why, and what to do. */
export function MissingCase({ error, onQueue, onRetry }: { error: Error; onQueue: () => void; onRetry: () => void }) {
  const intl = useIntl()
  const missing = error instanceof ApiError && (error.status === 404 || error.status === 422)
  return (
    <main className={styles.missing} data-pane="case">
      <h1 className={styles.noneTitle}>
        <FormattedMessage id={missing ? 'workspace.case.not-found' : 'workspace.case.failed'} />
      </h1>
      {!missing && <p>{sayProblem(intl, toApiError(error))}</p>}
      {missing ? (
        <Button onClick={onQueue}>
          <FormattedMessage id="workspace.case.to-queue" />
        </Button>
      ) : (
        <Button icon="retry" onClick={onRetry}>
          <FormattedMessage id="ui.retry" />
        </Button>
      )}
    </main>
  )
}
