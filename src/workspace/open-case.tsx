import { useQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { ApiError } from '../api/api-error.ts'
import { caseQueries } from '../api/case-window.ts'
import { usePresence } from '../operator/presence.ts'
import { Button } from '../ui/button.tsx'
import { PresenceMark } from './presence-mark.tsx'
import { useArrivals } from './use-arrivals.ts'
import styles from './workspace.module.css'

/** A case with everything that is known about it. Mount with the case as key. */
export function OpenCase({
  caseId,
  onQueue,
}: {
  caseId: string
  onOpenCase: (id: string) => void
  onQueue: () => void
}) {
  const intl = useIntl()
  const { data: window, error, refetch } = useQuery(caseQueries.window(caseId))
  const { others, noteTyping } = usePresence(caseId)
  useArrivals(window)

  if (!window && error) {
    const missing = error instanceof ApiError && error.status === 404
    return (
      <main className={styles.missing} data-pane="case" role="alert">
        <p>
          <FormattedMessage id={missing ? 'workspace.case.not-found' : 'workspace.case.failed'} />
        </p>
        {missing ? (
          <Button onClick={onQueue}>
            <FormattedMessage id="workspace.case.to-queue" />
          </Button>
        ) : (
          <Button icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        )}
      </main>
    )
  }

  return (
    <>
      <main className={styles.case} data-pane="case" aria-label={intl.formatMessage({ id: 'workspace.pane.case' })}>
        {window && (
          <title>
            {intl.formatMessage(
              { id: 'workspace.case.title' },
              { number: String(window.case.number), subject: window.case.subject },
            )}
          </title>
        )}
        <h1>{window?.case.subject}</h1>
        <PresenceMark others={others} />
        <div className={styles.timeline} data-part="timeline" />
        <div data-part="reply" onInput={noteTyping} />
      </main>
      <aside
        className={styles.client}
        data-pane="client"
        aria-label={intl.formatMessage({ id: 'workspace.pane.client' })}
      />
    </>
  )
}
