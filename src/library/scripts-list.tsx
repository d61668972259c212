import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import type { ListedScript } from '../contract/scripts.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { libraryQueries } from './library-queries.ts'
import styles from './library-page.module.css'
import { ScriptForm } from './script-form.tsx'
import { ScriptRow } from './script-row.tsx'
import { useFoundScripts } from './use-found-scripts.ts'

/** So many stand there before anything is searched: what waits for an answer stays in sight below them. */
const shownAtFirst = 6

/** Every script as it now reads, with search; who keeps them writes a new one or a new version here. */
export function ScriptsList({ keeps }: { keeps: boolean }) {
  const intl = useIntl()
  const { data, error, refetch } = useQuery(libraryQueries.scripts)
  const [search, setSearch] = useState('')
  const [isWhole, setWhole] = useState(false)
  const [written, setWritten] = useState<{ from?: ListedScript }>()
  const found = useFoundScripts(data, search)
  const shown = isWhole || search.trim() !== '' ? found : found.slice(0, shownAtFirst)

  function stateOf(): PanelState {
    if (found.length > 0) return { kind: 'filled' }
    if (data !== undefined)
      return {
        kind: 'empty',
        says: <FormattedMessage id={data.length === 0 ? 'library.no-scripts' : 'library.none-found'} />,
      }
    if (error !== null)
      return { kind: 'failed', what: sayProblem(intl, toApiError(error)), onRetry: () => void refetch() }
    return { kind: 'loading', skeleton: <Skeleton titled widths={[70, 55, 80]} line={32} /> }
  }

  return (
    <>
      <Panel
        className={styles.panel}
        title={<FormattedMessage id="library.scripts" />}
        aside={
          data === undefined ? undefined : (
            <FormattedMessage id="library.scripts-count" values={{ count: data.length }} />
          )
        }
        state={stateOf()}
        lead={
          <div className={styles.finding}>
            <Field
              type="search"
              quietLabel
              label={intl.formatMessage({ id: 'library.find' })}
              placeholder={intl.formatMessage({ id: 'library.find' })}
              className={styles.find}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            {keeps && (
              <Button icon="add" onClick={() => setWritten({})}>
                <FormattedMessage id="library.add" />
              </Button>
            )}
          </div>
        }
      >
        <ul className={styles.list}>
          {shown.map((script) => (
            <li key={script.id}>
              <ScriptRow script={script} onWrite={keeps ? () => setWritten({ from: script }) : undefined} />
            </li>
          ))}
        </ul>
        {shown.length < found.length && (
          <Button kind="quiet" icon="down" onClick={() => setWhole(true)}>
            <FormattedMessage id="library.all-scripts" values={{ count: found.length }} />
          </Button>
        )}
      </Panel>
      {written && <ScriptForm {...written} onClose={() => setWritten(undefined)} />}
    </>
  )
}
