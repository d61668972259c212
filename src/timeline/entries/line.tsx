import type { ReactNode } from 'react'
import type { CaseEntry } from '../../contract/entries.ts'
import { joinNames } from '../../ui/class-names.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { Tone } from '../../ui/state-mark.tsx'
import { toldAt } from '../rows.ts'
import { useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'
import { Who } from './who.tsx'

/** What was done, in one sentence with its icon, then who did it and when. */
export function Line({
  entry,
  icon,
  tone = 'plain',
  children,
  more,
  namesActor = false,
}: {
  entry: CaseEntry
  icon: IconName
  tone?: Tone
  children: ReactNode
  /** Words that belong to the act: a reason, a question, an answer. */
  more?: ReactNode
  /** The sentence itself says who did it. */
  namesActor?: boolean
}) {
  const { zone, now } = useTimelinePlace()
  return (
    <div className={joinNames(styles.line, styles[tone])}>
      <span className={styles.lineIcon}>
        <Icon name={icon} />
      </span>
      <div className={styles.lineBody}>
        <p>
          {children}
          {/* The dot stays with the words before it: no line begins with one. */}
          {'\u00A0· '}
          <span className={styles.by}>
            {!namesActor && (
              <>
                <Who actor={entry.actor} />,{' '}
              </>
            )}
            <Moment at={toldAt(entry)} as="time" zone={zone} now={now} />
          </span>
        </p>
        {more !== undefined && <div className={styles.more}>{more}</div>}
      </div>
    </div>
  )
}
