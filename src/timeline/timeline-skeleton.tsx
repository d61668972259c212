import { Skeleton } from '../ui/skeleton.tsx'
import styles from './timeline.module.css'

/** Two messages and a reply on their way. */
export function TimelineSkeleton() {
  return (
    <div className={styles.waiting}>
      <div className={styles.waitingTheirs}>
        <Skeleton widths={[40, 95, 70]} />
      </div>
      <div className={styles.waitingOurs}>
        <Skeleton widths={[50, 90]} />
      </div>
      <div className={styles.waitingTheirs}>
        <Skeleton widths={[40, 90, 95, 50]} />
      </div>
    </div>
  )
}
