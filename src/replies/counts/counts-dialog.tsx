import { useQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../../api/api-error.ts'
import { sayProblem } from '../../api/say-problem.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import styles from './counts-dialog.module.css'
import { countsQueries } from './counts-query.ts'
import { orderCounts, type CountRow } from './order-counts.ts'

const columns = ['found', 'dismissed', 'mended', 'overridden'] as const

/** Which rules of the check people do not agree with: a noisy rule teaches them to look away, and wants mending. */
export function CountsDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const { data, error, refetch } = useQuery(countsQueries.all)
  return (
    <Dialog wide title={intl.formatMessage({ id: 'replies.counts.title' })} onClose={onClose}>
      <p className={styles.lead}>
        <FormattedMessage id="replies.counts.lead" />
      </p>
      {data !== undefined ? (
        <CountsTable rows={orderCounts(data)} />
      ) : error === null ? (
        <Skeleton widths={[90, 80, 85, 70]} line={32} />
      ) : (
        <div role="alert" className={styles.failed}>
          {sayProblem(intl, toApiError(error))}{' '}
          <Button size="small" icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      )}
    </Dialog>
  )
}

function CountsTable({ rows }: { rows: readonly CountRow[] }) {
  const intl = useIntl()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keyboard where it is narrow
    <section className={styles.scroller} tabIndex={0} aria-label={intl.formatMessage({ id: 'replies.counts.title' })}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['rule', ...columns, 'share'] as const).map((column) => (
              <th key={column} scope="col">
                <FormattedMessage id={`replies.counts.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rule}>
              <th scope="row">
                <FormattedMessage id={`timeline.rule.${row.rule}`} />
              </th>
              {columns.map((column) => (
                <td key={column}>{intl.formatNumber(row[column])}</td>
              ))}
              <td>
                {row.found === 0 ? '–' : intl.formatNumber(row.share, { style: 'percent' })}{' '}
                {row.isNoisy && (
                  <StateMark tone="warn" icon="warning">
                    <FormattedMessage id="replies.counts.noisy" />
                  </StateMark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
