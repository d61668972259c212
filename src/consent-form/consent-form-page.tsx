import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useLocation } from 'react-router'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { formWords, sayAsks } from '../rules/consents/form-words.ts'
import { namePurpose } from '../rules/statements/statement-words.ts'
import { AskingForm } from './asking-form.tsx'
import styles from './consent-form.module.css'
import { formQueries, tokenIn } from './form-queries.ts'
import { ReceiptForm } from './receipt-form.tsx'

/**
 * The client's own page where no server draws it: in the demo, and where the window lies on another host than the api. It
 * shows the same words in the same order as the server's page, which needs no script.
 */
export function ConsentFormPage() {
  const intl = useIntl()
  const token = tokenIn(useLocation().pathname)
  const { data: form, error } = useQuery(formQueries.form(token))
  const title =
    form === undefined
      ? undefined
      : `${form.kind === 'asking' ? sayAsks(form) : formWords.receipt[form.language]}: ${namePurpose(form.purpose, form.language)}`
  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])

  if (error !== null) {
    const problem = toApiError(error)
    return (
      <Frame>
        <h1>{problem.problem?.title ?? intl.formatMessage({ id: 'consent-form.failed' })}</h1>
        <p>{sayProblem(intl, problem)}</p>
      </Frame>
    )
  }
  if (form === undefined)
    return (
      <Frame>
        <output>
          <FormattedMessage id="ui.loading" />
        </output>
      </Frame>
    )
  return (
    <Frame lang={form.language}>
      {form.kind === 'asking' ? (
        <AskingForm key={token} form={form} token={token} />
      ) : (
        <ReceiptForm key={token} form={form} token={token} />
      )}
    </Frame>
  )
}

function Frame({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div className={styles.page} lang={lang}>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
