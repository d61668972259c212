import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { FormattedMessage, useIntl } from 'react-intl'
import { useHref } from 'react-router'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { languages, type Language } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { saveText } from '../ui/save-file.ts'
import { Segments } from '../ui/segments.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { keyOf } from './key-of.ts'
import { statementQueries } from './statement-queries.ts'
import { StatementSheet } from './statement-sheet.tsx'
import styles from './statement-sheet.module.css'

/** «Справка о согласиях»: to be read to the client, printed, or given as a signed file that anybody can check. */
export function StatementDialog({
  clientId,
  language: spoken = 'ru',
  version,
  onClose,
}: {
  clientId: string
  /** The client's own, where it is known; another one is one press away. */
  language?: Language | undefined
  /** The version of the client's consents. */
  version: number
  onClose: () => void
}) {
  const intl = useIntl()
  const [language, setLanguage] = useState<Language>(spoken)
  const { data, error, isFetching, refetch } = useQuery(statementQueries.statement(clientId, version, language))
  const verifyHref = useHref('/verify')
  const name = `okno-statement-${data?.statement.madeAt.slice(0, 10)}-${data?.statement.jti.slice(0, 8)}`
  const wait = data === undefined ? intl.formatMessage({ id: 'statements.not-ready' }) : undefined

  function copySigned() {
    navigator.clipboard.writeText(data?.jws ?? '').then(
      () => announce(intl.formatMessage({ id: 'statements.copied' }), { show: true, tone: 'good' }),
      () => announce(intl.formatMessage({ id: 'statements.not-copied' }), { show: true, tone: 'bad' }),
    )
  }

  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'statements.title' })}
      onClose={onClose}
      foot={
        <>
          <Button icon="copy" why={wait} onClick={copySigned}>
            <FormattedMessage id="statements.copy" />
          </Button>
          <Button icon="saved" why={wait} onClick={() => data && saveText(`${name}.jws`, data.jws, 'application/jose')}>
            <FormattedMessage id="statements.save-jws" />
          </Button>
          <Button
            icon="saved"
            why={wait}
            onClick={() => data && saveText(`${name}.json`, JSON.stringify(data, null, 2), 'application/json')}
          >
            <FormattedMessage id="statements.save-json" />
          </Button>
          <Button kind="main" icon="statement" why={wait} onClick={() => globalThis.print()}>
            <FormattedMessage id="statements.print" />
          </Button>
        </>
      }
    >
      <Segments
        label={intl.formatMessage({ id: 'statements.language' })}
        value={language}
        onChoose={setLanguage}
        segments={languages.map((one) => ({
          value: one,
          label: intl.formatMessage({ id: `statements.language.${one}` }),
        }))}
      />
      {error !== null && !isFetching ? (
        <div role="alert">
          <p>{sayProblem(intl, toApiError(error))}</p>
          <Button icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      ) : data === undefined ? (
        <Skeleton titled widths={[40, 80, 60, 90, 85, 70, 90]} line={24} />
      ) : (
        <>
          <StatementSheet claims={data.statement} kid={keyOf(data.jws) ?? ''} />
          <p>
            <a href={verifyHref} target="_blank" rel="noopener noreferrer">
              <FormattedMessage id="statements.verify-link" />
            </a>
          </p>
          {createPortal(
            // A copy of its own beside the window: the dialog scrolls, and paper does not.
            <div className={styles.printed} data-printed aria-hidden="true">
              <StatementSheet claims={data.statement} kid={keyOf(data.jws) ?? ''} />
            </div>,
            document.body,
          )}
        </>
      )}
    </Dialog>
  )
}
