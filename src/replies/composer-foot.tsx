import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Channel } from '../contract/codes.ts'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import { Button } from '../ui/button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import styles from './composer.module.css'
import { DraftMark } from './draft-mark.tsx'
import type { Letters } from './letters/use-letters.ts'

const OverrideForm = lazyDialog(async () => (await import('./later-dialogs.ts')).OverrideForm)

/** Where the reply goes, what goes with it, whether it is safe, and Send. */
export function ComposerFoot({
  channel,
  keeper,
  letters,
  why,
  mayOverride,
  onChannel,
  onAddPromise,
  onAskDepartment,
  onSend,
  onOverride,
}: {
  /** Absent until it is known. */
  channel: Channel | undefined
  keeper: DraftKeeper
  letters: Letters
  /** Why it cannot be sent. */
  why: string | undefined
  /** Whether this operator may send it in spite of that, with a reason. */
  mayOverride: boolean
  onChannel: (channel: Channel) => void
  onAddPromise: () => void
  onAskDepartment: () => void
  /** Also when it cannot be sent: it is shown why. */
  onSend: () => void
  onOverride: (reason: string) => void
}) {
  const intl = useIntl()
  const [isOverriding, setOverriding] = useState(false)
  return (
    <div className={styles.foot}>
      <ChannelChoice value={channel} onChoose={onChannel} />
      <Button icon="promise" aria-keyshortcuts="Alt+P" onClick={onAddPromise}>
        <FormattedMessage id="replies.add-promise" />
      </Button>
      <Button icon="task" onClick={onAskDepartment}>
        <FormattedMessage id="replies.ask-department" />
      </Button>
      <span className={styles.safe}>
        <DraftMark keeper={keeper} letters={letters.items} />
      </span>
      {mayOverride && (
        <Button kind="quiet" onClick={() => setOverriding(true)}>
          <FormattedMessage id="replies.override.open" />
        </Button>
      )}
      <Button
        kind="main"
        keys={intl.formatMessage({ id: 'replies.send-keys' })}
        aria-keyshortcuts="Control+Enter"
        why={why}
        busy={letters.isHanding}
        onClick={onSend}
        onRefused={onSend}
      >
        <FormattedMessage id="replies.send" />
      </Button>
      {isOverriding && (
        <OverrideForm
          onGive={(reason) => {
            setOverriding(false)
            onOverride(reason)
          }}
          onClose={() => setOverriding(false)}
        />
      )}
    </div>
  )
}
