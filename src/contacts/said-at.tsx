import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Moment } from '../ui/moment.tsx'
import styles from './contacts.module.css'

/** When it was said, as the source tells. A new case has no calendar yet: Moscow time, as everywhere until one is known. */
export function SaidAt({ at }: { at: string }) {
  const now = useNow()
  return <Moment at={at} zone={zoneOf('ru')} now={now} className={styles.when} />
}
