import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { departments } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { viewAsClient } from '../rules/client-view/told-to-client.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { clientViewQueries } from './client-view-queries.ts'
import styles from './client-view.module.css'
import { ToldMessage } from './told-message.tsx'

/** A conversation is read from its end, as the client does. */
function showNewest(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'end' })
}

/** «Глазами клиента»: what the client has been told, and nothing of how the bank came to it. */
export function ClientViewDialog({
  caseId,
  version,
  zone,
  onClose,
}: {
  caseId: string
  /** The version of the case that is on screen. */
  version: number
  zone: string
  onClose: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const { data, error, isFetching, refetch } = useQuery(clientViewQueries.entries(caseId, version))
  const view = useMemo(
    () =>
      data &&
      viewAsClient(
        data,
        departments.map((one) => intl.formatMessage({ id: `contract.department.${one}` })),
      ),
    [data, intl],
  )

  return (
    <Dialog wide title={intl.formatMessage({ id: 'client-view.title' })} onClose={onClose}>
      <p className={styles.lead}>
        <FormattedMessage id="client-view.lead" />
      </p>
      {error !== null && !isFetching ? (
        <div role="alert" className={styles.failed}>
          <p>{sayProblem(intl, toApiError(error))}</p>
          <Button icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      ) : view === undefined ? (
        <Skeleton titled widths={[40, 80, 60, 90, 85]} line={24} />
      ) : view.told.length === 0 ? (
        <p>
          <FormattedMessage id="client-view.empty" />
        </p>
      ) : (
        <ol
          className={styles.told}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keyboard
          tabIndex={0}
          aria-label={intl.formatMessage({ id: 'client-view.conversation' })}
        >
          {view.told.map((told, index) => (
            <li
              key={told.id}
              ref={index === view.told.length - 1 ? showNewest : undefined}
              className={told.by === 'client' ? styles.theirs : styles.ours}
            >
              <ToldMessage told={told} zone={zone} now={now} />
            </li>
          ))}
        </ol>
      )}
      {view !== undefined && view.untoldPromises > 0 && (
        <p className={styles.untold}>
          <Icon name="warning" />
          <span>
            <FormattedMessage id="client-view.untold" values={{ count: view.untoldPromises }} />
          </span>
        </p>
      )}
    </Dialog>
  )
}
