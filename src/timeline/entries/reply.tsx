import { FormattedMessage, useIntl } from 'react-intl'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import { Authorship } from './authorship.tsx'
import styles from './entries.module.css'
import type { EntryOf } from './entry-of.ts'
import { LongText } from './long-text.tsx'
import { Who } from './who.tsx'

/** What the bank said: who said it, by which script and how far from it, and which points it answers. */
export function Reply({ entry }: { entry: EntryOf<'reply-sent'> }) {
  const intl = useIntl()
  const { zone, now, points, operatorId } = useTimelinePlace()
  const { text, channel, script, answers, overrides } = entry.data
  const answered = answers.flatMap((id) => points.get(id)?.text ?? [])
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
        <Authorship actor={entry.actor} script={script} />
      </header>
      <LongText text={text} />
      {(answered.length > 0 || overrides.length > 0) && (
        <footer className={styles.foot}>
          {answered.length > 0 && (
            <p className={styles.answered}>
              <Icon name="answered" size={14} />
              <span>
                <FormattedMessage
                  id="timeline.answers"
                  values={{ count: answered.length, points: answered.join('; ') }}
                />
              </span>
            </p>
          )}
          {overrides.map((override) => (
            <p key={override.rule} className={styles.overridden}>
              <Icon name="shield-alert" size={14} />
              <span>
                <FormattedMessage
                  id="timeline.override"
                  values={{
                    rule: intl.formatMessage({ id: `timeline.rule.${override.rule}` }),
                    reason: override.reason,
                  }}
                />
              </span>
            </p>
          ))}
        </footer>
      )}
    </article>
  )
}
