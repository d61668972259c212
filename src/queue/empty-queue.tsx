import { FormattedMessage } from 'react-intl'
import type { QueueView } from '../contract/codes.ts'
import { Button } from '../ui/button.tsx'
import styles from './queue-panel.module.css'

/** An empty view says what to do next. */
export function EmptyQueue({ view, onView }: { view: QueueView; onView: (view: QueueView) => void }) {
  const next = view === 'mine' ? 'new' : view === 'all' ? undefined : 'mine'
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
