import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Operator } from '../../contract/session.ts'
import type { DraftScript } from '../../drafts/reply-draft.ts'
import { compareTexts, countEdits } from '../../rules/scripts/compare-texts.ts'
import { joinChanges } from '../../rules/scripts/join-changes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { nameGaps } from '../name-gaps.ts'
import { withOffsets } from '../with-offsets.ts'
import { OfferForm } from './offer-form.tsx'
import styles from '../dialogs.module.css'

/** The reply beside its script: what was taken out, what was put in. Help to see, never a reproach. */
export function CompareDialog({
  script,
  text,
  window,
  operator,
  onClose,
}: {
  script: DraftScript
  text: string
  /** Absent while the case is on its way: then there is nothing yet to tell a client’s own words from the script’s. */
  window: CaseWindow | undefined
  operator: Operator
  onClose: () => void
}) {
  const intl = useIntl()
  const edits = countEdits(script.filled, text)
  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.compare.title' }, { title: script.title, version: script.version })}
      onClose={onClose}
    >
      <p className={styles.edits}>
        <FormattedMessage id="replies.script.edits" values={{ edits }} />
      </p>
      <p className={styles.quiet}>
        <FormattedMessage id="replies.compare.legend" />
      </p>
      <p className={styles.compared}>
        {withOffsets(joinChanges(compareTexts(nameGaps(intl, script.filled), nameGaps(intl, text)))).map((piece) => {
          if (piece.kind === 'removed') return <del key={piece.at}>{piece.text}</del>
          return piece.kind === 'added' ? (
            <ins key={piece.at}>{piece.text}</ins>
          ) : (
            <span key={piece.at}>{piece.text}</span>
          )
        })}
      </p>
      {window && edits > 0 && text.trim() !== '' && (
        <OfferForm script={script} text={text} window={window} operator={operator} />
      )}
    </Dialog>
  )
}
