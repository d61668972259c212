import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Segments } from '../ui/segments.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { splitLines, type ClauseDraft } from './clause-drafts.ts'
import styles from './clauses-form.module.css'

/** One clause: the client's words on the left, what the bank says to them on the right. */
export function ClauseFields({
  draft,
  number,
  wrong,
  onChange,
  onSplit,
  onRemove,
}: {
  draft: ClauseDraft
  number: number
  /** Why the bank may not confirm it, as the server said. */
  wrong: string | undefined
  onChange: (draft: ClauseDraft) => void
  onSplit: (texts: readonly string[]) => void
  /** Absent where it is the only one. */
  onRemove: (() => void) | undefined
}) {
  const intl = useIntl()
  const say = (id: string) => intl.formatMessage({ id })
  const lines = splitLines(draft.text)
  const isDeclined = draft.answer === 'decline'
  return (
    <fieldset className={styles.clause}>
      <legend className={styles.number}>
        <FormattedMessage id="statements.clause" values={{ number }} />
      </legend>
      <div className={styles.side}>
        <TextArea
          label={say('statements.clause-text')}
          value={draft.text}
          rows={4}
          maxLength={4_000}
          error={wrong}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
        {lines.length > 1 && (
          <Button size="small" icon="down" onClick={() => onSplit(lines)}>
            <FormattedMessage id="statements.clause-split" values={{ count: lines.length }} />
          </Button>
        )}
      </div>
      <div className={styles.side}>
        <div className={styles.answer}>
          <Segments
            label={`${say('statements.clause-answer')}, ${intl.formatMessage({ id: 'statements.clause' }, { number })}`}
            value={draft.answer}
            onChoose={(answer) => onChange({ ...draft, answer })}
            segments={(['confirm', 'decline'] as const).map((value) => ({
              value,
              label: say(`statements.clause-answer.${value}`),
            }))}
          />
        </div>
        <TextArea
          label={say(isDeclined ? 'statements.clause-reason' : 'statements.clause-note')}
          value={draft.reason}
          rows={2}
          maxLength={4_000}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
      </div>
      {onRemove !== undefined && (
        <IconButton
          icon="remove"
          label={intl.formatMessage({ id: 'statements.clause-remove' }, { number })}
          onClick={onRemove}
        />
      )}
    </fieldset>
  )
}
