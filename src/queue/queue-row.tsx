import type { KeyboardEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { QueueItem } from '../contract/cases.ts'
import type { QueueView } from '../contract/codes.ts'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { QueueDue } from './queue-due.tsx'
import styles from './queue-panel.module.css'

/** One waiting case: who, until when, about what, through which channel. */
export function QueueRow({
  item,
  index,
  now,
  view,
  isOpen,
  inTabOrder,
  place,
  onOpen,
  onNear,
  onKeyDown,
}: {
  item: QueueItem
  index: number
  now: number
  view: QueueView
  isOpen: boolean
  inTabOrder: boolean
  place: string
  onOpen: () => void
  onNear: () => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const intl = useIntl()
  return (
    <button
      type="button"
      className={joinNames(styles.row, isOpen && styles.open)}
      data-index={index}
      tabIndex={inTabOrder ? 0 : -1}
      aria-current={isOpen || undefined}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <span className={styles.first}>
        <ClientText text={item.client.name} className={styles.name} /> <QueueDue item={item} now={now} />
      </span>{' '}
      <ClientText text={item.subject} className={styles.subject} />{' '}
      <span className={styles.last}>
        <Icon name={item.channel} />
        <span>{intl.formatMessage({ id: `contract.channel.${item.channel}` })}</span>{' '}
        <span className={styles.number}>
          <FormattedMessage id="queue.number" values={{ number: String(item.number) }} />
        </span>{' '}
        <span className={styles.end}>
          {view !== 'mine' && item.owner !== null && (
            <span className={styles.owner}>
              <Icon name="owner" size={14} />
              <VisuallyHidden>
                <FormattedMessage id="queue.owner" />
              </VisuallyHidden>{' '}
              <span className={styles.ownerName}>{item.owner.name}</span>
            </span>
          )}
          {item.unread > 0 && (
            <span className={styles.unread}>
              <span aria-hidden="true">{item.unread}</span>
              <VisuallyHidden>
                <FormattedMessage id="queue.unread" values={{ count: item.unread }} />
              </VisuallyHidden>
            </span>
          )}
        </span>
      </span>{' '}
      <VisuallyHidden>{place}</VisuallyHidden>
    </button>
  )
}
