import { FormattedMessage, useIntl } from 'react-intl'
import type { OutboxItem } from '../../api/outbox/outbox-item.ts'
import type { CaseWindow } from '../../contract/cases.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Since } from './since.tsx'
import { sayWhy } from './say-why.ts'
import styles from './letters.module.css'

/** Why a reply came back. Where somebody else was faster, what they did stands here, and the text is untouched below. */
export function ReturnedNotice({
  item,
  window,
  onSend,
  onDismiss,
}: {
  item: OutboxItem
  window: CaseWindow | undefined
  onSend: () => void
  onDismiss: () => void
}) {
  const intl = useIntl()
  const isStale = item.code === 'version-stale'
  const news = window?.timeline.items.filter((entry) => entry.version > item.version) ?? []
  return (
    <section className={styles.returned} role="alert">
      <p className={styles.reason}>
        <Icon name="error" />
        <b>
          <FormattedMessage id={isStale ? 'replies.returned.stale' : 'replies.returned.refused'} />
        </b>{' '}
        {!isStale && sayWhy(intl, item)}
      </p>
      {isStale && window && <Since entries={news} window={window} />}
      <div className={styles.acts}>
        {isStale && (
          <Button size="small" icon="send" onClick={onSend}>
            <FormattedMessage id="replies.letter.send-anyway" />
          </Button>
        )}
        <Button kind={isStale ? 'plain' : 'quiet'} size="small" onClick={onDismiss}>
          <FormattedMessage id="replies.returned.to-text" />
        </Button>
      </div>
    </section>
  )
}
