import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import { useSession } from '../../operator/session.ts'
import { composeLetter, type LetterText } from '../../rules/channels/letter.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PrintedSheet } from '../../ui/sheet.tsx'
import { LetterSheet } from './letter-sheet.tsx'

/** A reply as a letter, not sent yet or long since: to be looked at, printed, or saved as PDF by the browser. */
export function LetterDialog({
  window,
  reply,
  isSent = false,
  onClose,
}: {
  window: CaseWindow
  reply: LetterText
  isSent?: boolean
  onClose: () => void
}) {
  const intl = useIntl()
  const { bank } = useSession()
  const letter = composeLetter(window, reply, bank)
  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.letter-sheet.title' })}
      onClose={onClose}
      foot={
        <Button
          kind="main"
          icon="statement"
          why={letter.paragraphs.length === 0 ? intl.formatMessage({ id: 'replies.why.empty' }) : undefined}
          onClick={() => globalThis.print()}
        >
          <FormattedMessage id="replies.letter-sheet.print" />
        </Button>
      }
    >
      <p>
        <FormattedMessage
          id={isSent ? 'replies.letter-sheet.sent' : 'replies.letter-sheet.lead'}
          values={{ number: letter.number, date: letter.date }}
        />
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long one can be scrolled by keyboard */}
      <section tabIndex={0} aria-label={intl.formatMessage({ id: 'replies.letter-sheet.sheet' })}>
        <LetterSheet letter={letter} />
      </section>
      <PrintedSheet>
        <LetterSheet letter={letter} />
      </PrintedSheet>
    </Dialog>
  )
}
