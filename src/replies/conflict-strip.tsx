import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { ConflictChoice } from '../drafts/draft-state.ts'
import type { ReplyDraft } from '../drafts/reply-draft.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import styles from './composer.module.css'

const ConflictDialog = lazyDialog(async () => (await import('./later-dialogs.ts')).ConflictDialog)

/** Two texts of one draft: nothing is lost, and nothing is decided without the operator. */
export function ConflictStrip({
  readMine,
  theirs,
  onChoose,
}: {
  readMine: () => ReplyDraft
  theirs: ReplyDraft | undefined
  onChoose: (choice: ConflictChoice) => void
}) {
  const [mine, setMine] = useState<ReplyDraft>()
  return (
    <div className={styles.conflict} role="alert">
      <Icon name="warning" />
      <p>
        <FormattedMessage id={theirs ? 'replies.conflict.two' : 'replies.conflict.gone'} />
      </p>
      <Button size="small" onClick={() => setMine(readMine())}>
        <FormattedMessage id="replies.conflict.choose" />
      </Button>
      {mine && (
        <ConflictDialog
          mine={mine}
          theirs={theirs}
          onChoose={(choice) => {
            setMine(undefined)
            onChoose(choice)
          }}
          onClose={() => setMine(undefined)}
        />
      )}
    </div>
  )
}
