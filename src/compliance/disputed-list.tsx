import { useInfiniteQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Button } from '../ui/button.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { Moment } from '../ui/moment.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { complianceQueries } from './compliance-queries.ts'
import styles from './compliance-page.module.css'

/** «Спорные: нет доказательства», each with what it lacks. None of them is in force. */
export function DisputedList() {
  const intl = useIntl()
  const now = useNow()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    complianceQueries.disputed,
  )
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const total = data?.pages[0]?.total ?? 0

  function stateOf(): PanelState {
    if (data !== undefined)
      return items.length === 0
        ? { kind: 'empty', says: <FormattedMessage id="compliance.none" /> }
        : { kind: 'filled' }
    if (error !== null)
      return { kind: 'failed', what: sayProblem(intl, toApiError(error)), onRetry: () => void refetch() }
    return { kind: 'loading', skeleton: <Skeleton titled widths={[80, 70, 85, 60]} line={32} /> }
  }

  return (
    <Panel
      className={styles.panel}
      title={<FormattedMessage id="compliance.disputed" />}
      aside={data === undefined ? undefined : <FormattedMessage id="compliance.total" values={{ total }} />}
      state={stateOf()}
    >
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.client.id} ${item.purpose}`} className={styles.row}>
            <span className={styles.client}>
              <ClientText text={item.client.name} />
            </span>
            <span>
              <FormattedMessage id={`contract.purpose.${item.purpose}`} />
            </span>
            <StateMark tone="warn" icon="shield-unknown">
              {item.missing.map(({ text }) => text).join(' ')}
            </StateMark>
            <span className={styles.quiet}>
              {item.source !== undefined && <ClientText text={item.source} />}{' '}
              {item.since !== undefined && <Moment at={item.since} as="day" zone={zoneOf('ru')} now={now} />}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button icon="down" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            <FormattedMessage id="compliance.more" />
          </Button>
        </div>
      )}
    </Panel>
  )
}
