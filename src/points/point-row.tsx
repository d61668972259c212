import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Point } from '../contract/cases.ts'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './points-panel.module.css'

/** One point: its state, its words, when it was said or answered. Opened, it shows its place and what can be done. */
export function PointRow({
  point,
  number,
  caseId,
  version,
  zone,
  now,
  why,
  isHighlighted,
  onHighlight,
  onDecline,
  onWithdraw,
}: {
  point: Point
  /** By which it is known in a reply’s text and in the timeline. */
  number: number
  caseId: string
  version: number
  zone: string
  now: number
  /** Why points cannot be changed now. */
  why: string | undefined
  isHighlighted: boolean
  onHighlight: (pointId: string | undefined) => void
  onDecline: () => void
  onWithdraw: () => void
}) {
  return (
    <li className={joinNames(styles.point, isHighlighted && styles.highlighted)} data-point={point.id}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isHighlighted}
        onClick={() => onHighlight(isHighlighted ? undefined : point.id)}
      >
        <span className={joinNames(styles.mark, styles[point.state])}>
          <Icon name={point.state} />
          <VisuallyHidden>
            <FormattedMessage id={`contract.point-state.${point.state}`} />
            {': '}
          </VisuallyHidden>
        </span>
        <span className={styles.number}>{number}</span> <ClientText text={point.text} className={styles.text} />{' '}
        <span className={styles.when}>
          {point.state === 'open' ? (
            point.leftOpen ? (
              <FormattedMessage
                id="points.left-open-on"
                values={{ at: <Moment at={point.leftOpen.at} as="short-day" zone={zone} now={now} /> }}
              />
            ) : (
              <Moment at={point.at} zone={zone} now={now} />
            )
          ) : (
            <FormattedMessage
              id={`points.${point.state}-on`}
              values={{ at: <Moment at={point.closedAt ?? point.at} as="short-day" zone={zone} now={now} /> }}
            />
          )}
        </span>
      </button>
      {isHighlighted && (
        <PointMore
          point={point}
          caseId={caseId}
          version={version}
          why={why}
          onDecline={onDecline}
          onWithdraw={onWithdraw}
        />
      )}
    </li>
  )
}

/** What is known of a chosen point, and what can be done with it. */
function PointMore({
  point,
  caseId,
  version,
  why,
  onDecline,
  onWithdraw,
}: {
  point: Point
  caseId: string
  version: number
  why: string | undefined
  onDecline: () => void
  onWithdraw: () => void
}) {
  const intl = useIntl()
  const reason = point.reason ?? point.leftOpen?.reason
  const answer = useCaseWrite('answerPoint', caseId)
  return (
    <div className={styles.more}>
      {reason !== undefined && (
        <p className={styles.reason}>
          <FormattedMessage id="points.reason" values={{ reason: <ClientText text={reason} /> }} />
        </p>
      )}
      {point.state === 'open' && (
        <div className={styles.acts}>
          <Button
            size="small"
            icon="answered"
            why={why}
            busy={answer.isPending}
            onClick={() => answer.mutate({ params: { id: caseId, pid: point.id }, body: {}, version })}
          >
            <FormattedMessage id="points.answer" />
          </Button>
          <Button size="small" why={why} onClick={onDecline}>
            <FormattedMessage id="points.decline" />
          </Button>
          <Button size="small" why={why} onClick={onWithdraw}>
            <FormattedMessage id="points.withdraw" />
          </Button>
        </div>
      )}
      {answer.error !== null && (
        <p className={styles.problem} role="alert">
          {sayProblem(intl, answer.error)}
        </p>
      )}
    </div>
  )
}
