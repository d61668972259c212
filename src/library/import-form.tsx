import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import { useLibraryWrite } from '../api/use-library-write.ts'
import type { ScriptsImported } from '../contract/script-files.ts'
import { Button } from '../ui/button.tsx'
import { FileChoice } from '../ui/file-choice.tsx'
import { Difference } from './difference.tsx'
import styles from './library-page.module.css'
import { readScriptFile, type ScriptFileRead } from './read-script-file.ts'

type Refused = Extract<ScriptFileRead, { ok: false }>['why']

/** A file of scripts: read, shown row by row with what each would change, and only then stored. */
export function ImportForm() {
  const intl = useIntl()
  const [name, setName] = useState<string>()
  const [scripts, setScripts] = useState<unknown[]>()
  const [fault, setFault] = useState<Refused>()
  const preview = useMutation({ mutationFn: (rows: unknown[]) => send('previewScripts', { body: { scripts: rows } }) })
  const store = useLibraryWrite('importScripts')
  const shown = store.data ?? preview.data
  const count = (outcome: ScriptsImported['items'][number]['outcome']) =>
    shown?.items.filter((item) => item.outcome === outcome).length ?? 0
  const counts = { fresh: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') }
  const error = preview.error ?? store.error

  async function choose(file: File) {
    setName(file.name)
    preview.reset()
    store.reset()
    setScripts(undefined)
    setFault(undefined)
    const read = await readScriptFile(file)
    if (!read.ok) return setFault(read.why)
    setScripts(read.scripts)
    preview.mutate(read.scripts)
  }

  return (
    <>
      <FileChoice
        label={intl.formatMessage({ id: 'library.import' })}
        accept=".json,application/json"
        chosen={name}
        onChoose={(file) => void choose(file)}
      />
      {(fault !== undefined || error !== null) && (
        <p role="alert" className={styles.failed}>
          {fault === undefined ? (
            error !== null && sayProblem(intl, toApiError(error))
          ) : (
            <FormattedMessage id={`library.file.${fault}`} />
          )}
        </p>
      )}
      <output>
        {shown && <FormattedMessage id={store.data ? 'library.imported' : 'library.preview'} values={counts} />}
      </output>
      {shown && (
        <ul className={styles.list}>
          {shown.items
            .filter(({ outcome }) => outcome !== 'same')
            .map((item) => (
              <li key={item.row} className={styles.proposal}>
                <p>
                  <FormattedMessage
                    id={`library.row.${item.outcome}`}
                    values={{ row: item.row, title: item.title ?? '', version: item.version, why: item.why }}
                  />
                </p>
                {item.after !== undefined && !store.data && (
                  <details>
                    <summary>
                      <FormattedMessage id="library.changes" />
                    </summary>
                    <Difference before={item.before ?? ''} after={item.after} />
                  </details>
                )}
              </li>
            ))}
        </ul>
      )}
      {preview.data && !store.data && scripts && (
        <div>
          <Button
            kind="main"
            icon="upload"
            busy={store.isPending}
            why={counts.fresh + counts.changed === 0 ? intl.formatMessage({ id: 'library.nothing-new' }) : undefined}
            onClick={() => store.mutate({ body: { scripts } })}
          >
            <FormattedMessage id="library.import-act" values={counts} />
          </Button>
        </div>
      )}
    </>
  )
}
