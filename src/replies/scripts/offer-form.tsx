import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { sayProblem } from '../../api/say-problem.ts'
import { useLibraryWrite } from '../../api/use-library-write.ts'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Operator } from '../../contract/session.ts'
import type { DraftScript } from '../../drafts/reply-draft.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import styles from '../dialogs.module.css'
import { nameGaps } from '../name-gaps.ts'
import { offeredText } from './offered-text.ts'
import { scriptQueries } from './script-queries.ts'

/** Offers the reply as the script’s next version. The reason is filled in already, so that one press is enough. */
export function OfferForm({
  script,
  text,
  window,
  operator,
}: {
  script: DraftScript
  text: string
  window: CaseWindow
  operator: Operator
}) {
  const intl = useIntl()
  const { data: scripts } = useQuery(scriptQueries.all)
  const offer = useLibraryWrite('proposeScript')
  const [why, setWhy] = useState(() =>
    intl.formatMessage({ id: 'replies.offer.why' }, { number: String(window.case.number) }),
  )
  if (scripts === undefined) return null
  const offered = offeredText(script, scripts, text, window, operator)
  const isEmpty = why.trim() === ''

  if (offer.isSuccess)
    return (
      <output>
        <StateMark tone="good" icon="answered">
          <FormattedMessage
            id="replies.offer.done"
            values={{
              page: (
                <Link to="/scripts">
                  <FormattedMessage id="replies.offer.page" />
                </Link>
              ),
            }}
          />
        </StateMark>
      </output>
    )

  return (
    <form
      className={styles.offer}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty && !offer.isPending)
          offer.mutate({ params: { id: script.id }, body: { text: offered, why, on: script.version } })
      }}
    >
      <Field
        label={intl.formatMessage({ id: 'replies.offer.reason' })}
        value={why}
        maxLength={2_000}
        onChange={(event) => setWhy(event.target.value)}
      />
      <details>
        <summary>
          <FormattedMessage id="replies.offer.what" />
        </summary>
        <p className={styles.compared}>{nameGaps(intl, offered)}</p>
      </details>
      {offer.error !== null && (
        <p role="alert" className={styles.refused}>
          {sayProblem(intl, offer.error)}
        </p>
      )}
      <div>
        <Button
          type="submit"
          icon="send"
          busy={offer.isPending}
          why={isEmpty ? intl.formatMessage({ id: 'replies.offer.why-empty' }) : undefined}
        >
          <FormattedMessage id="replies.offer.act" />
        </Button>
      </div>
    </form>
  )
}
