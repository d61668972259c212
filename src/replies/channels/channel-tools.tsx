import { useState, useSyncExternalStore } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import { serverNow } from '../../operator/clock.ts'
import { useSession } from '../../operator/session.ts'
import { channelRules } from '../../rules/channels/channel-rules.ts'
import { composeMailSubject } from '../../rules/channels/letter.ts'
import { Button } from '../../ui/button.tsx'
import { ClientText } from '../../ui/client-text.tsx'
import { lazyDialog } from '../../ui/lazy-dialog.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { ReplyDesk } from '../reply-desk.ts'
import styles from './channels.module.css'
import { LengthMeter } from './length-meter.tsx'

const SmsMeter = lazyPart(async () => (await import('../later.ts')).SmsMeter)
const LetterDialog = lazyDialog(async () => (await import('../later-dialogs.ts')).LetterDialog)
const ReadAloudDialog = lazyDialog(async () => (await import('../later-dialogs.ts')).ReadAloudDialog)

/** What the chosen channel makes of the reply: how long it is there, its subject, its sheet of paper, the words to say. */
export function ChannelTools({
  channel,
  window,
  desk,
  why,
  onFits,
  onRead,
}: {
  channel: Channel
  window: CaseWindow
  desk: ReplyDesk
  /** Why the reply cannot be sent. */
  why: string | undefined
  /** Told whether the channel carries the text as it stands. */
  onFits: (fits: boolean) => void
  /** The operator has read it aloud: it is recorded as said, with the time. */
  onRead: (at: string) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const intl = useIntl()
  const { operator } = useSession()
  const { hasText } = useSyncExternalStore(desk.subscribe, desk.snapshot)
  const whyNothing = hasText ? undefined : intl.formatMessage({ id: 'replies.why.empty' })
  const rule = channelRules[channel]
  switch (rule.form) {
    case 'plain':
      return null
    case 'public':
      return rule.length && <LengthMeter desk={desk} {...rule.length} onFits={onFits} />
    case 'sms':
      return rule.length && <SmsMeter desk={desk} {...rule.length} onFits={onFits} />
    case 'mail':
      return (
        <p className={styles.subject}>
          <FormattedMessage
            id="replies.mail.subject"
            values={{ subject: <ClientText text={composeMailSubject(window)} /> }}
          />
        </p>
      )
    case 'sheet':
      return (
        <>
          <Button size="small" icon="statement" why={whyNothing} onClick={() => setOpen(true)}>
            <FormattedMessage id="replies.letter-sheet.open" />
          </Button>
          {isOpen && (
            <LetterDialog
              window={window}
              reply={{
                text: desk.readText(),
                signer: operator.name,
                at: new Date(serverNow()),
                place: window.version + 1,
              }}
              onClose={close}
            />
          )}
        </>
      )
    case 'spoken':
      return (
        <>
          <Button size="small" icon="read-aloud" why={whyNothing} onClick={() => setOpen(true)}>
            <FormattedMessage id="replies.aloud.open" />
          </Button>
          {isOpen && (
            <ReadAloudDialog
              window={window}
              text={desk.readText()}
              promises={desk.snapshot().promises}
              why={why}
              onRead={(at) => {
                close()
                onRead(at)
              }}
              onClose={close}
            />
          )}
        </>
      )
  }
}
