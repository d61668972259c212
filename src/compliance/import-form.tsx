import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { FileChoice } from '../ui/file-choice.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { complianceQueries } from './compliance-queries.ts'
import styles from './compliance-page.module.css'
import { ImportOutcome } from './import-outcome.tsx'
import { ImportRefused } from './import-refused.tsx'
import { columns, readRows, type ReadRows } from './read-rows.ts'

const countFromOne = (row: number) => row + 1

/** Brings consents over from another system. What is not proven becomes disputed, and is never in force. */
export function ImportForm() {
  const intl = useIntl()
  const client = useQueryClient()
  const [source, setSource] = useState('')
  const [text, setText] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const read = readRows(text)
  const bring = useMutation({
    mutationFn: ({ rows }: Extract<ReadRows, { ok: true }>) =>
      send('importConsents', { body: { source: source.trim(), rows }, key }),
    onSuccess: () => {
      setKey(crypto.randomUUID())
      return client.invalidateQueries({ queryKey: complianceQueries.disputed.queryKey })
    },
  })
  const unread = read.ok
    ? undefined
    : intl.formatMessage({ id: `compliance.import-why.${read.why}` }, { column: read.column })
  // Rows that cannot be read are told where they stand; that they are missing is told by the button alone.
  const fault = text.trim() === '' ? undefined : unread
  const why = fault ?? (source.trim() === '' ? intl.formatMessage({ id: 'compliance.import-why-source' }) : unread)
  const failure = bring.error === null ? undefined : toApiError(bring.error)

  function bringOver(event: FormEvent) {
    event.preventDefault()
    if (why === undefined && read.ok && !bring.isPending) bring.mutate(read)
  }
  /** Mended rows are another import; the same ones, sent again after a failure, are not. */
  function beginAnew() {
    setKey(crypto.randomUUID())
    bring.reset()
  }
  async function openFile(file: File) {
    setText(await file.text())
    setSource(source.trim() === '' ? file.name.slice(0, 300) : source)
    beginAnew()
  }

  return (
    <section className={styles.part} aria-labelledby="compliance-import">
      <h2 id="compliance-import">
        <FormattedMessage id="compliance.import" />
      </h2>
      <form className={styles.part} onSubmit={bringOver}>
        <FileChoice
          label={intl.formatMessage({ id: 'compliance.import-file' })}
          accept=".csv,.json,.txt,text/csv,application/json,text/plain"
          onChoose={(file) => void openFile(file)}
        />
        <Field
          label={intl.formatMessage({ id: 'compliance.import-source' })}
          value={source}
          maxLength={300}
          onChange={(event) => {
            setSource(event.target.value)
            beginAnew()
          }}
        />
        <TextArea
          label={intl.formatMessage({ id: 'compliance.import-rows' })}
          hint={<FormattedMessage id="compliance.import-hint" values={{ columns: columns.join(', ') }} />}
          error={fault}
          value={text}
          rows={5}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value)
            beginAnew()
          }}
        />
        {failure !== undefined && (
          <ImportRefused
            says={sayProblem(intl, failure)}
            errors={failure.problem?.errors ?? []}
            lineOf={bring.variables?.lineOf ?? countFromOne}
          />
        )}
        <div>
          <Button type="submit" icon="upload" why={why} busy={bring.isPending}>
            <FormattedMessage id="compliance.import-act" />
          </Button>
        </div>
      </form>
      <output>
        {bring.data !== undefined && (
          <ImportOutcome imported={bring.data} lineOf={bring.variables?.lineOf ?? countFromOne} />
        )}
      </output>
    </section>
  )
}
