import { FormattedMessage, useIntl } from 'react-intl'
import type { Dismissal, LeftOpen } from '../../contract/reply-verdicts.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import styles from './entries.module.css'

/** Which points a reply knowingly left open, and with which findings the operator did not agree. */
export function ReplyVerdicts({
  leftOpen,
  dismissed,
}: {
  leftOpen: readonly LeftOpen[]
  dismissed: readonly Dismissal[]
}) {
  const intl = useIntl()
  const place = useTimelinePlace()
  const nameRule = (rule: string) => intl.formatMessage({ id: `timeline.rule.${rule}` })
  return (
    <>
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
    </>
  )
}
