import { FormattedMessage, useIntl } from 'react-intl'
import { canBeTakenBack } from '../../api/outbox/after-attempt.ts'
import type { OutboxItem } from '../../api/outbox/outbox-item.ts'
import { Button } from '../../ui/button.tsx'
import { ClientText } from '../../ui/client-text.tsx'
import { LetterMark } from './letter-mark.tsx'
import { sayWhy } from './say-why.ts'
import type { Letters } from './use-letters.ts'
import styles from './letters.module.css'

/** Letters that need a line of their own: refused, or kept waiting. The rest are done in a moment. */
export function needsStrip(item: OutboxItem): boolean {
  return item.state === 'refused' || (item.state === 'waiting' && item.attempts > 0)
}

/** One reply on its way: how far it is, how it begins, and what can be done about it. */
export function LetterStrip({ item, letters }: { item: OutboxItem; letters: Letters }) {
  const intl = useIntl()
  const isStale = item.code === 'version-stale'
  return (
    <li className={styles.letter}>
      <LetterMark state={item.state} />
      <span className={styles.begin}>
        <ClientText text={item.body.text.slice(0, 200)} />
      </span>
      {item.state === 'refused' && <span className={styles.why}>{sayWhy(intl, item)}</span>}
      {item.state === 'waiting' && item.attempts > 0 && (
        <Button kind="quiet" size="small" icon="retry" onClick={letters.tryNow}>
          <FormattedMessage id="replies.letter.try-now" />
        </Button>
      )}
      {item.state === 'refused' && isStale && (
        <Button size="small" icon="send" onClick={() => void letters.sendAgain(item)}>
          <FormattedMessage id="replies.letter.send-anyway" />
        </Button>
      )}
      {canBeTakenBack(item) && (
        <Button kind="quiet" size="small" icon="retract" onClick={() => void letters.bringBack(item)}>
          <FormattedMessage id="replies.letter.bring-back" />
        </Button>
      )}
    </li>
  )
}
