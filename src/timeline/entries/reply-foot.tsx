import { FormattedMessage, useIntl } from 'react-intl'
import type { FactData } from '../../contract/entries.ts'
import { Icon } from '../../ui/icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { numberOf, useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'

const ReplyVerdicts = lazyPart(async () => (await import('../later.ts')).ReplyVerdicts)

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
      {overrides.map((override) => (
        <p key={override.rule} className={styles.overridden}>
          <Icon name="shield-alert" size={14} />
          <span>
            <FormattedMessage
              id="timeline.override"
              values={{ rule: intl.formatMessage({ id: `timeline.rule.${override.rule}` }), reason: override.reason }}
            />
          </span>
        </p>
      ))}
      {leftOpen.length + dismissed.length > 0 && <ReplyVerdicts leftOpen={leftOpen} dismissed={dismissed} />}
    </footer>
  )
}
