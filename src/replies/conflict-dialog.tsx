import { FormattedMessage, useIntl } from 'react-intl'
import type { ConflictChoice } from '../drafts/draft-state.ts'
import type { ReplyDraft } from '../drafts/reply-draft.ts'
import { Button } from '../ui/button.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './dialogs.module.css'

/** Both texts side by side, and what may become of them. */
export function ConflictDialog({
  mine,
  theirs,
  onChoose,
  onClose,
}: {
  mine: ReplyDraft
  theirs: ReplyDraft | undefined
  onChoose: (choice: ConflictChoice) => void
  onClose: () => void
}) {
  const intl = useIntl()
  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.conflict.title' })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={() => onChoose('theirs')}>
            <FormattedMessage id={theirs ? 'replies.conflict.take-theirs' : 'replies.conflict.drop'} />
          </Button>
          {theirs && (
            <Button onClick={() => onChoose('both')}>
              <FormattedMessage id="replies.conflict.keep-both" />
            </Button>
          )}
          <Button onClick={() => onChoose('mine')}>
            <FormattedMessage id="replies.conflict.keep-mine" />
          </Button>
        </>
      }
    >
      <div className={styles.sides}>
        <Side title={intl.formatMessage({ id: 'replies.conflict.mine' })} text={mine.text} />
        <Side title={intl.formatMessage({ id: 'replies.conflict.theirs' })} text={theirs?.text} />
      </div>
    </Dialog>
  )
}

function Side({ title, text }: { title: string; text: string | undefined }) {
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      {text ? (
        <ClientText block text={text} />
      ) : (
        <p className={styles.quiet}>
          <FormattedMessage id={text === undefined ? 'replies.conflict.nothing' : 'replies.conflict.no-text'} />
        </p>
      )}
    </section>
  )
}
