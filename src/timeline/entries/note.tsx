import { FormattedMessage } from 'react-intl'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'
import type { EntryOf } from './entry-of.ts'
import { LongText } from './long-text.tsx'
import { Who } from './who.tsx'

/** A note among colleagues, drawn so that nobody takes it for something the client was told. */
export function Note({ entry }: { entry: EntryOf<'note-added'> }) {
  const { zone, now } = useTimelinePlace()
  return (
    <article className={joinNames(styles.bubble, styles.note)}>
      <header className={styles.head}>
        <Icon name="note" />
        <b>
          <FormattedMessage id="timeline.note" />
        </b>
        <span>
          <Who actor={entry.actor} />
          {' · '}
          <Moment at={entry.at} zone={zone} now={now} />
        </span>
      </header>
      <LongText text={entry.data.text} />
    </article>
  )
}
