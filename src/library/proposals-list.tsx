import { useQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { libraryQueries } from './library-queries.ts'
import styles from './library-page.module.css'
import { ProposalRow } from './proposal-row.tsx'

/** What was proposed, those without an answer first. */
export function ProposalsList({ keeps }: { keeps: boolean }) {
  const intl = useIntl()
  const { data, error, refetch } = useQuery(libraryQueries.proposals)
  const open = data?.filter(({ state }) => state === 'open').length ?? 0

  function stateOf(): PanelState {
    if (data !== undefined)
      return data.length === 0
        ? { kind: 'empty', says: <FormattedMessage id={keeps ? 'library.none' : 'library.none-own'} /> }
        : { kind: 'filled' }
    if (error !== null)
      return { kind: 'failed', what: sayProblem(intl, toApiError(error)), onRetry: () => void refetch() }
    return { kind: 'loading', skeleton: <Skeleton titled widths={[70, 90, 60]} line={32} /> }
  }

  return (
    <Panel
      className={styles.panel}
      title={<FormattedMessage id={keeps ? 'library.proposals' : 'library.own'} />}
      aside={data === undefined ? undefined : <FormattedMessage id="library.waiting" values={{ open }} />}
      state={stateOf()}
    >
      <ul className={styles.list}>
        {data?.map((proposal) => (
          <li key={proposal.id}>
            <ProposalRow proposal={proposal} keeps={keeps} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
