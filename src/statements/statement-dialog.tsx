import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
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
import { PrintedSheet } from '../ui/sheet.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ClausesForm } from './clauses-form.tsx'
import { emptyDraft, type ClauseDraft } from './clause-drafts.ts'
import { keyOf } from './key-of.ts'
import { statementQueries, type SignedStatement } from './statement-queries.ts'
import { StatementSheet } from './statement-sheet.tsx'
import styles from './statement-sheet.module.css'

/** «Справка о согласиях»: to be read to the client, printed, or given as a signed file that anybody can check. */
export function StatementDialog({
  caseId,
  clientId,
  language: spoken = 'ru',
  version,
  onClose,
}: {
  /** Read again after a statement in the client's words is on record. */
  caseId: string
  clientId: string
  /** The client's own, where it is known; another one is one press away. */
  language?: Language | undefined
  /** The version of the client's consents. */
  version: number
  onClose: () => void
}) {
  const intl = useIntl()
  const [language, setLanguage] = useState<Language>(spoken)
  const plain = useQuery(statementQueries.statement(clientId, version, language))
  const { error, isFetching, refetch } = plain
  const [drafts, setDrafts] = useState<readonly ClauseDraft[]>([emptyDraft(1)])
  const [composing, setComposing] = useState(false)
  const [issued, setIssued] = useState<SignedStatement>()
  const data = issued ?? plain.data
  const isForbidden = error !== null && toApiError(error).code === 'forbidden'
  const verifyHref = useHref('/verify')
  const name = `okno-statement-${data?.statement.madeAt.slice(0, 10)}-${data?.statement.jti.slice(0, 8)}`
  const wait = data === undefined ? intl.formatMessage({ id: 'statements.not-ready' }) : undefined

  function copySigned() {
    navigator.clipboard.writeText(data?.jws ?? '').then(
      () => announce(intl.formatMessage({ id: 'statements.copied' }), { show: true, tone: 'good' }),
      () => announce(intl.formatMessage({ id: 'statements.not-copied' }), { show: true, tone: 'bad' }),
    )
  }

  if (composing)
    return (
      <ClausesForm
        caseId={caseId}
        clientId={clientId}
        version={version}
        language={language}
        held={plain.data?.statement}
        given={drafts}
        onIssued={(signed, answered) => {
          setIssued(signed)
          setDrafts(answered)
          setComposing(false)
        }}
        onClose={() => setComposing(false)}
      />
    )

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
      <div className={styles.choices}>
        <Segments
          label={intl.formatMessage({ id: 'statements.language' })}
          value={language}
          onChoose={(chosen) => {
            setLanguage(chosen)
            setIssued(undefined)
          }}
          segments={languages.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `statements.language.${one}` }),
          }))}
        />
        <Button
          size="small"
          icon="edit"
          why={isForbidden ? sayProblem(intl, toApiError(error)) : undefined}
          onClick={() => setComposing(true)}
        >
          <FormattedMessage id={issued === undefined ? 'statements.clauses-open' : 'statements.clauses-change'} />
        </Button>
        {issued !== undefined && (
          <Button size="small" icon="remove" onClick={() => setIssued(undefined)}>
            <FormattedMessage id="statements.clauses-without" />
          </Button>
        )}
      </div>
      {issued === undefined && error !== null && !isFetching ? (
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
          <PrintedSheet>
            <StatementSheet claims={data.statement} kid={keyOf(data.jws) ?? ''} />
          </PrintedSheet>
        </>
      )}
    </Dialog>
  )
}
