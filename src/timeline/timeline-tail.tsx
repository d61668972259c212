import type { TimelineRow } from './rows.ts'
import { TimelineRowView } from './timeline-row.tsx'
import styles from './timeline.module.css'

/** More rows than any usual screen shows of them, and few enough to be laid out at once. */
const rowsOfTail = 12

/** The newest rows, laid out from the end without being measured: what the operator looks at first. */
export function TimelineTail({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <ol className={styles.tailRows}>
      {rows.slice(-rowsOfTail).map((row) => (
        <li key={row.key}>
          <TimelineRowView row={row} />
        </li>
      ))}
    </ol>
  )
}
