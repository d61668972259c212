import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { PublicJwk } from '../contract/statements.ts'
import { serverNow } from '../operator/clock.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { readKeySet } from './read-key-set.ts'
import { statementQueries } from './statement-queries.ts'
import { VerifyResult } from './verify-result.tsx'
import { verifyStatement, type Verified } from './verify-statement.ts'
import styles from './verify-page.module.css'

/** Anybody may check a statement here, without signing in. What is pasted stays in this browser. */
export function VerifyPage() {
  const intl = useIntl()
  const titleId = useId()
  const fetched = useQuery(statementQueries.keys)
  const [text, setText] = useState('')
  const [ownKeys, setOwnKeys] = useState('')
  const [verified, setVerified] = useState<Verified>()
  const pasted = ownKeys.trim() === '' ? undefined : readKeySet(ownKeys)
  const keys: readonly PublicJwk[] | undefined = ownKeys.trim() === '' ? fetched.data?.keys : pasted

  const say = (id: string) => intl.formatMessage({ id })
  function whyNot(): string | undefined {
    if (text.trim() === '') return say('statements.verify-why-empty')
    if (ownKeys.trim() !== '' && pasted === undefined) return say('statements.verify-keys-wrong')
    if (keys === undefined) return say(fetched.isError ? 'statements.verify-why-keys' : 'statements.verify-why-wait')
    return undefined
  }
  const why = whyNot()

  async function verify(event: FormEvent) {
    event.preventDefault()
    if (why !== undefined || keys === undefined) return
    setVerified(await verifyStatement(text, keys, serverNow()))
  }

  return (
    <main className={styles.page} aria-labelledby={titleId}>
      <p className={styles.brand}>
        <Icon name="window" /> <FormattedMessage id="app.name" />
      </p>
      <h1 id={titleId} className={styles.title}>
        <FormattedMessage id="statements.verify-title" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="statements.verify-lead" />
      </p>
      <form className={styles.form} onSubmit={(event) => void verify(event)}>
        <TextArea
          label={intl.formatMessage({ id: 'statements.verify-text' })}
          hint={<FormattedMessage id="statements.verify-text-hint" />}
          value={text}
          rows={6}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value)
            setVerified(undefined)
          }}
        />
        <details open={fetched.isError || undefined}>
          <summary>
            <FormattedMessage
              id={
                fetched.isError
                  ? 'statements.verify-keys-failed'
                  : fetched.data === undefined
                    ? 'statements.verify-keys-coming'
                    : 'statements.verify-keys-here'
              }
              values={{ count: fetched.data?.keys.length ?? 0 }}
            />
          </summary>
          <TextArea
            label={intl.formatMessage({ id: 'statements.verify-keys' })}
            hint={<FormattedMessage id="statements.verify-keys-hint" />}
            error={
              ownKeys.trim() !== '' && pasted === undefined
                ? intl.formatMessage({ id: 'statements.verify-keys-wrong' })
                : undefined
            }
            value={ownKeys}
            rows={3}
            spellCheck={false}
            onChange={(event) => {
              setOwnKeys(event.target.value)
              setVerified(undefined)
            }}
          />
        </details>
        <div>
          <Button type="submit" kind="main" icon="shield" why={why}>
            <FormattedMessage id="statements.verify-act" />
          </Button>
        </div>
      </form>
      <output className={styles.result}>{verified !== undefined && <VerifyResult verified={verified} />}</output>
    </main>
  )
}
