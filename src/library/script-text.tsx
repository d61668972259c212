import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { slots, type Language } from '../contract/codes.ts'
import { sayScriptError, type ScriptError } from '../rules/scripts/script-errors.ts'
import { TextArea } from '../ui/text-area.tsx'
import styles from './library-page.module.css'

/** The text of a script with what may stand in it, and everything wrong with it: a press on a fault goes to its place. */
export function ScriptText({
  text,
  errors,
  onText,
}: {
  text: string
  errors: readonly ScriptError[]
  onText: (text: string) => void
}) {
  const intl = useIntl()
  const area = useRef<HTMLTextAreaElement>(null)

  function showPlace({ line, column, raw }: ScriptError): void {
    const lines = text.split('\n').slice(0, line - 1)
    const start = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
    area.current?.focus()
    area.current?.setSelectionRange(start, start + raw.length)
  }

  return (
    <>
      <TextArea
        ref={area}
        label={intl.formatMessage({ id: 'library.form.text' })}
        error={
          errors.length > 0 ? intl.formatMessage({ id: 'library.form.errors' }, { count: errors.length }) : undefined
        }
        value={text}
        rows={9}
        maxLength={50_000}
        onChange={(event) => onText(event.target.value)}
      />
      {errors.length > 0 && (
        <ul aria-label={intl.formatMessage({ id: 'library.form.faults' })}>
          {errors.map((error) => (
            <li key={`${error.line} ${error.column}`}>
              <button type="button" className={styles.fault} onClick={() => showPlace(error)}>
                {sayScriptError(error)[intl.locale as Language]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          <FormattedMessage id="library.form.slots" />
        </summary>
        <p className={styles.quiet}>
          <FormattedMessage
            id="library.form.slots-hint"
            values={{ fallback: '{{client.address|Здравствуйте}}', condition: '{{if promise.due}}…{{else}}…{{end}}' }}
          />
        </p>
        <ul className={styles.slots}>
          {slots.map((slot) => (
            <li key={slot}>
              <code>{`{{${slot}}}`}</code>{' '}
              <span className={styles.quiet}>
                <FormattedMessage id={`replies.slot.${slot}`} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
