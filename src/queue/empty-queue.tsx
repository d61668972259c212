import { FormattedMessage } from 'react-intl'
import type { QueuePage } from '../contract/cases.ts'
import type { QueueView } from '../contract/codes.ts'
import { Button } from '../ui/button.tsx'
import styles from './queue-panel.module.css'

/** Where to look next from an empty view: the first of these that is not empty too. */
const nextViews: Readonly<Record<QueueView, readonly QueueView[]>> = {
  mine: ['new', 'all'],
  new: ['mine', 'all'],
  due: ['mine', 'all'],
  waiting: ['mine', 'all'],
  all: [],
}

/** An empty view says what to do next. */
export function EmptyQueue({
  view,
  counts,
  onView,
}: {
  view: QueueView
  counts: QueuePage['counts'] | undefined
  onView: (view: QueueView) => void
}) {
  const next = nextViews[view].find((other) => (counts?.[other] ?? 0) > 0)
  return (
    <div className={styles.empty}>
      <p>
        <FormattedMessage id={`queue.empty.${view}`} />
      </p>
      {next !== undefined && (
        <Button size="small" onClick={() => onView(next)}>
          <FormattedMessage id={`queue.go.${next}`} />
        </Button>
      )}
    </div>
  )
}
