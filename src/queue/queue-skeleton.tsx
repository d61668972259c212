import { Skeleton } from '../ui/skeleton.tsx'
import styles from './queue-panel.module.css'

const rows = ['one', 'two', 'three', 'four', 'five', 'six'] as const

/** Six rows of the height a row has. */
export function QueueSkeleton() {
  return rows.map((row) => (
    <div key={row} className={styles.waiting}>
      <Skeleton widths={[55, 90, 60]} />
    </div>
  ))
}
