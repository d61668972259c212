import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { importConsents } from '../contract/consent-imports.ts'
import type * as z from 'zod/mini'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { complianceQueries } from './compliance-queries.ts'
import styles from './compliance-page.module.css'

type Rows = z.infer<typeof importConsents>['rows']

/** Brings consents over from another system. What is not proven becomes disputed, and is never in force. */
export function ImportForm() {
  const intl = useIntl()
  const client = useQueryClient()
  const [source, setSource] = useState('')
  const [text, setText] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const rows = readRows(text)
  const bring = useMutation({
    mutationFn: (given: Rows) => send('importConsents', { body: { source: source.trim(), rows: given }, key }),
    onSuccess: () => {
      setKey(crypto.randomUUID())
      return client.invalidateQueries({ queryKey: complianceQueries.disputed.queryKey })
    },
  })
  const say = (id: string) => intl.formatMessage({ id })
  function whyNot(): string | undefined {
    if (source.trim() === '') return say('compliance.import-why-source')
    return rows === undefined ? say('compliance.import-why-rows') : undefined
  }
  const why = whyNot()

  function bringOver(event: FormEvent) {
    event.preventDefault()
    if (why === undefined && rows !== undefined && !bring.isPending) bring.mutate(rows)
  }
  const { given = 0, unknown = 0, skipped = 0 } = bring.data?.counts ?? {}

  return (
    <section className={styles.part} aria-labelledby="compliance-import">
      <h2 id="compliance-import">
        <FormattedMessage id="compliance.import" />
      </h2>
      <form className={styles.part} onSubmit={bringOver}>
        <Field
          label={say('compliance.import-source')}
          value={source}
          maxLength={300}
          onChange={(event) => setSource(event.target.value)}
        />
        <TextArea
          label={say('compliance.import-rows')}
          hint={<FormattedMessage id="compliance.import-hint" />}
          value={text}
          rows={5}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        {bring.error !== null && (
          <p role="alert" className={styles.failed}>
            {sayProblem(intl, toApiError(bring.error))}
          </p>
        )}
        <div>
          <Button type="submit" icon="upload" why={why} busy={bring.isPending}>
            <FormattedMessage id="compliance.import-act" />
          </Button>
        </div>
      </form>
      <output>
        {bring.data !== undefined && (
          <FormattedMessage id="compliance.import-done" values={{ given, unknown, skipped }} />
        )}
      </output>
      {bring.data !== undefined && (
        <ul className={styles.list}>
          {bring.data.items
            .filter(({ outcome }) => outcome !== 'given')
            .map((item) => (
              <li key={item.row}>
                <FormattedMessage
                  id={`compliance.outcome.${item.outcome}`}
                  values={{ row: item.row, why: item.why ?? item.missing.map((lack) => lack.text).join(' ') }}
                />
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}

/** An array of rows, or undefined; what stands in a row is the server's to judge. */
function readRows(text: string): Rows | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.length > 0 ? (value as Rows) : undefined
  } catch {
    return undefined
  }
}
