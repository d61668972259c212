import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Language } from '../contract/codes.ts'
import type { StatementClaims } from '../contract/statements.ts'
import { announce } from '../ui/announcements.ts'
import { Button } from '../ui/button.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { ClauseFields } from './clause-fields.tsx'
import { clausesOf, emptyDraft, findLacking, mostClauses, type ClauseDraft } from './clause-drafts.ts'
import styles from './clauses-form.module.css'
import type { SignedStatement } from './statement-queries.ts'

/**
 * The client's own wording, clause by clause, each beside what the bank says to it: confirmed, or declined with the reason.
 * What comes of it is signed and on record.
 */
export function ClausesForm({
  caseId,
  clientId,
  version,
  language,
  held,
  given,
  onIssued,
  onClose,
}: {
  caseId: string
  clientId: string
  /** The version of the client's consents. */
  version: number
  language: Language
  /** What the plain statement says, to answer by; absent while it is on its way. */
  held: StatementClaims | undefined
  /** What was signed the last time, to be changed; else one empty clause. */
  given: readonly ClauseDraft[]
  onIssued: (signed: SignedStatement, drafts: readonly ClauseDraft[]) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const issue = useCaseWrite('issueStatement', caseId)
  const [drafts, onChange] = useState(given)
  const lacking = findLacking(drafts)
  const nextId = Math.max(...drafts.map(({ id }) => id)) + 1
  const { error } = issue

  const change = (changed: ClauseDraft) => onChange(drafts.map((draft) => (draft.id === changed.id ? changed : draft)))
  /** The first line stays with its answer; the others follow it as clauses of their own. */
  const split = (from: ClauseDraft, [first = '', ...rest]: readonly string[]) =>
    onChange(
      drafts
        .flatMap((draft) =>
          draft.id === from.id
            ? [{ ...draft, text: first }, ...rest.map((text, index) => ({ ...emptyDraft(nextId + index), text }))]
            : [draft],
        )
        .slice(0, mostClauses),
    )
  const sign = () =>
    issue.mutate(
      { params: { id: clientId }, body: { language, clauses: clausesOf(drafts) }, version },
      {
        onSuccess: (signed) => {
          announce(intl.formatMessage({ id: 'statements.clauses-done' }))
          onIssued(signed, drafts)
        },
      },
    )

  return (
    <FormDialog
      wide
      title={intl.formatMessage({ id: 'statements.clauses-title' })}
      act={intl.formatMessage({ id: 'statements.clauses-act' })}
      icon="statement"
      onSubmit={sign}
      onClose={onClose}
      why={lacking && intl.formatMessage({ id: lacking.id }, { clause: lacking.clause })}
      busy={issue.isPending}
      typed={drafts !== given}
      problem={error === null ? undefined : sayProblem(intl, error)}
    >
      <p className={styles.quiet}>
        <FormattedMessage id="statements.clauses-lead" />
      </p>
      {held !== undefined && (
        <details>
          <summary>
            <FormattedMessage id="statements.clauses-held" />
          </summary>
          <ul className={styles.held} lang={held.language}>
            {[held.declaration, ...held.lines.map(({ text }) => text), ...held.retracted].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.clauses}>
        {drafts.map((draft, index) => (
          <ClauseFields
            key={draft.id}
            draft={draft}
            number={index + 1}
            wrong={error?.fieldSentence(`/clauses/${index}/text`)}
            onChange={change}
            onSplit={(lines) => split(draft, lines)}
            onRemove={drafts.length > 1 ? () => onChange(drafts.filter(({ id }) => id !== draft.id)) : undefined}
          />
        ))}
      </div>
      <div>
        <Button
          icon="add"
          why={drafts.length < mostClauses ? undefined : intl.formatMessage({ id: 'statements.clause-most' })}
          onClick={() => onChange([...drafts, emptyDraft(nextId)])}
        >
          <FormattedMessage id="statements.clause-add" />
        </Button>
      </div>
    </FormDialog>
  )
}
