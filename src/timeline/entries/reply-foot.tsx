import { FormattedMessage, useIntl } from 'react-intl'
import type { FactData } from '../../contract/entries.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { numberOf, useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'

/** What a reply did with the client’s points, and which findings it went against. */
export function ReplyFoot({ sent }: { sent: FactData<'reply-sent'> }) {
  const intl = useIntl()
  const place = useTimelinePlace()
  const { answers, overrides, leftOpen = [], dismissed = [], links = [] } = sent
  const linked = new Set(links.map(({ point }) => point))
  const answered = answers.flatMap((id) => {
    const text = place.points.get(id)?.text
    return text === undefined ? [] : [linked.has(id) ? `${numberOf(place, id)}. ${text}` : text]
  })
  const nameRule = (rule: string) => intl.formatMessage({ id: `timeline.rule.${rule}` })
  if (answered.length + overrides.length + leftOpen.length + dismissed.length === 0) return null
  return (
    <footer className={styles.foot}>
      {answered.length > 0 && (
        <p className={styles.answered}>
          <Icon name="answered" size={14} />
          <span>
            <FormattedMessage id="timeline.answers" values={{ count: answered.length, points: answered.join('; ') }} />
          </span>
        </p>
      )}
      {leftOpen.map(({ point, reason }) => (
        <p key={point} className={styles.left}>
          <Icon name="open" size={14} />
          <span>
            <FormattedMessage
              id={reason === undefined ? 'timeline.left-open' : 'timeline.left-open-because'}
              values={{
                point: <ClientText text={place.points.get(point)?.text ?? ''} />,
                reason: <ClientText text={reason ?? ''} />,
              }}
            />
          </span>
        </p>
      ))}
      {overrides.map((override) => (
        <p key={override.rule} className={styles.overridden}>
          <Icon name="shield-alert" size={14} />
          <span>
            <FormattedMessage
              id="timeline.override"
              values={{ rule: nameRule(override.rule), reason: override.reason }}
            />
          </span>
        </p>
      ))}
      {dismissed.length > 0 && (
        <p>
          <Icon name="info" size={14} />
          <span>
            <FormattedMessage
              id="timeline.dismissed"
              values={{
                count: dismissed.length,
                rules: [...new Set(dismissed.map(({ rule }) => nameRule(rule)))].join(', '),
              }}
            />
          </span>
        </p>
      )}
    </footer>
  )
}
