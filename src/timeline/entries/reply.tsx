import { FormattedMessage, useIntl } from 'react-intl'
import type { ReplyLink } from '../../contract/reply-verdicts.ts'
import { channelRules } from '../../rules/channels/channel-rules.ts'
import { Button } from '../../ui/button.tsx'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { TextMark } from '../../ui/text-marks.ts'
import { numberOf, useTimelinePlace } from '../timeline-context.ts'
import { Authorship } from './authorship.tsx'
import styles from './entries.module.css'
import type { EntryOf } from './entry-of.ts'
import { LongText } from './long-text.tsx'
import { ReplyFoot } from './reply-foot.tsx'
import { Who } from './who.tsx'

/** What the bank said: who said it, by which script and how far from it, and which of its words speak to which point. */
export function Reply({ entry }: { entry: EntryOf<'reply-sent'> }) {
  const intl = useIntl()
  const place = useTimelinePlace()
  const { zone, now, operatorId, highlighted, onSheet } = place
  const { text, channel, script, cards, links = [] } = entry.data
  const markOf = ({ point, start, end }: ReplyLink): TextMark => ({
    id: point,
    start,
    end,
    tone: point === highlighted ? 'now' : 'done',
    label: String(numberOf(place, point)),
  })
  return (
    <article className={joinNames(styles.bubble, styles.ours)}>
      <header className={styles.head}>
        <b>
          {entry.actor.kind === 'operator' && entry.actor.id === operatorId ? (
            <FormattedMessage id="timeline.you" />
          ) : (
            <Who actor={entry.actor} />
          )}
        </b>
        <Icon name={channel} />
        <span>
          {intl.formatMessage({ id: `contract.channel.${channel}` })}
          {' · '}
          <Moment at={entry.at} zone={zone} now={now} />
        </span>
        {entry.data.readAt !== undefined && (
          <span className={styles.script}>
            <Icon name="read-aloud" size={14} />
            <FormattedMessage
              id="timeline.read-aloud"
              values={{ at: <Moment at={entry.data.readAt} as="time" zone={zone} now={now} /> }}
            />
          </span>
        )}
        <Authorship actor={entry.actor} script={script} cards={cards} />
      </header>
      <LongText text={text} marks={links.map(markOf)} />
      <ReplyFoot sent={entry.data} />
      {onSheet && channelRules[channel].form === 'sheet' && (
        <Button kind="quiet" size="small" icon="statement" onClick={() => onSheet(entry)}>
          <FormattedMessage id="timeline.sheet" />
        </Button>
      )}
    </article>
  )
}
