import { useQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import type { ScriptUsage } from '../contract/script-proposals.ts'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { libraryQueries } from './library-queries.ts'
import styles from './library-page.module.css'

/** Which scripts are edited most, where and why. An edit is no fault: it shows what the script lacks. */
export function UsageList() {
  const intl = useIntl()
  const { data, error, refetch } = useQuery(libraryQueries.usage)

  function stateOf(): PanelState {
    if (data !== undefined)
      return data.length === 0 ? { kind: 'empty', says: <FormattedMessage id="library.unused" /> } : { kind: 'filled' }
    if (error !== null)
      return { kind: 'failed', what: sayProblem(intl, toApiError(error)), onRetry: () => void refetch() }
    return { kind: 'loading', skeleton: <Skeleton titled widths={[80, 70, 60]} line={32} /> }
  }

  return (
    <Panel className={styles.panel} title={<FormattedMessage id="library.usage" />} state={stateOf()}>
      <p className={styles.quiet}>
        <FormattedMessage id="library.usage-hint" />
      </p>
      <ul className={styles.list}>
        {data?.map((usage) => (
          <li key={`${usage.id} ${usage.version}`} className={styles.proposal}>
            <UsageRow usage={usage} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function UsageRow({ usage }: { usage: ScriptUsage }) {
  const intl = useIntl()
  const { title, version, used, edited, share, places, reasons } = usage
  const percent = (part: number) => intl.formatNumber(part, { style: 'percent' })
  return (
    <>
      <h3 className={styles.name}>
        {title} <span className={styles.quiet}>v{version}</span>
      </h3>
      <p>
        <FormattedMessage
          id="library.used"
          values={{ used, edited, part: percent(edited / used), share: percent(share) }}
        />
      </p>
      {places.length > 0 && (
        <details>
          <summary>
            <FormattedMessage id="library.places" />
          </summary>
          <ul className={styles.list}>
            {places.map(({ phrase, changed, removed, added }) => (
              <li key={phrase} className={styles.place}>
                <q className={styles.phrase}>{phrase}</q>
                <span className={styles.quiet}>
                  <FormattedMessage id="library.place" values={{ changed, removed, added }} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>
            <FormattedMessage id="library.reasons" />
          </summary>
          <ul className={styles.list}>
            {reasons.map(({ why, count }) => (
              <li key={why} className={styles.place}>
                {why} {count > 1 && <span className={styles.quiet}>× {count}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
