import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'

/** The day that begins here. */
export function DayLine({ at }: { at: string }) {
  const { zone, now } = useTimelinePlace()
  return (
    <p className={styles.day}>
      <Moment at={at} as="day" zone={zone} now={now} />
    </p>
  )
}
