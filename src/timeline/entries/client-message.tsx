import { FormattedMessage, useIntl } from 'react-intl'
import type { Point } from '../../contract/cases.ts'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { TextMark } from '../../ui/text-marks.ts'
import { toldAt } from '../rows.ts'
import { useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'
import type { EntryOf } from './entry-of.ts'
import { LongText } from './long-text.tsx'
import { Who } from './who.tsx'

/** Where the client's points stand in a message, each in the look of its state. */
function marksOf(points: readonly Point[], highlighted: string | undefined): TextMark[] {
  return points.flatMap((point) => {
    if (point.from === undefined) return []
    const tone = point.id === highlighted ? 'now' : point.state === 'open' ? 'plain' : 'done'
    return [{ id: point.id, start: point.from.start, end: point.from.end, tone }]
  })
}

/** What the client said, to the letter; or what the bank said elsewhere, where an exchange was pasted. */
export function ClientMessage({ entry }: { entry: EntryOf<'message-received'> }) {
  const intl = useIntl()
  const { zone, now, pointsIn, highlighted } = useTimelinePlace()
  const { author, channel, messageId, text } = entry.data
  return (
    <article className={joinNames(styles.bubble, author === 'client' ? styles.theirs : styles.ours)}>
      <header className={styles.head}>
        <b>
          <FormattedMessage id={author === 'client' ? 'timeline.client' : 'timeline.bank'} />
        </b>
        <Icon name={channel} />
        <span>
          {intl.formatMessage({ id: `contract.channel.${channel}` })}
          {' · '}
          <Moment at={toldAt(entry)} zone={zone} now={now} />
        </span>
        {(author === 'bank' ? entry.actor.kind !== 'client' : entry.actor.kind === 'operator') && (
          <span>
            <FormattedMessage
              id="timeline.recorded-by"
              values={{
                automatic: entry.actor.kind === 'system' ? 'yes' : 'no',
                who: <Who actor={entry.actor} />,
              }}
            />
          </span>
        )}
      </header>
      <div data-message={messageId}>
        <LongText text={text} marks={marksOf(pointsIn.get(messageId) ?? [], highlighted)} />
      </div>
    </article>
  )
}
