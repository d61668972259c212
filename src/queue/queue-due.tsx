import { FormattedMessage } from 'react-intl'
import type { QueueItem } from '../contract/cases.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Moment } from '../ui/moment.tsx'
import { nearnessOf } from '../ui/moments.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './queue-panel.module.css'

/** A row does not carry its calendar. Both zones have stood at UTC+3 without clock changes since 2014. */
const zone = zoneOf('ru')

/** Until when the client was promised something; where nothing is promised, what the case waits for. */
export function QueueDue({ item, now }: { item: QueueItem; now: number }) {
  if (item.due === null) {
    return (
      <span className={styles.calm}>
        <FormattedMessage id={`queue.no-due.${item.stage}`} />
      </span>
    )
  }
  const nearness = nearnessOf(item.due, { zone, now })
  const moment = <Moment at={item.due} as="left" zone={zone} now={now} />
  if (nearness === 'far') return <span className={styles.calm}>{moment}</span>
  return (
    <span className={styles.due}>
      <StateMark tone={nearness === 'past' ? 'bad' : 'warn'} icon="due">
        <VisuallyHidden>
          <FormattedMessage id={nearness === 'past' ? 'queue.due.past' : 'queue.due.near'} />
        </VisuallyHidden>{' '}
        {moment}
      </StateMark>
    </span>
  )
}
