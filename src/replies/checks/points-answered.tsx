import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Point } from '../../contract/cases.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { Button } from '../../ui/button.tsx'
import { ClientText } from '../../ui/client-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './checks.module.css'
import { countAnswered } from './sum-up.ts'

/** An exchange may bring hundreds of points: so many stand there at once. */
const step = 20

/** Which of the client's open points this reply answers: the operator says so, point by point. */
export function PointsAnswered({
  points,
  findings,
  chosen,
  onChoose,
}: {
  points: readonly Point[]
  /** A point that the check finds unanswered is marked in its own row. */
  findings: readonly Finding[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}) {
  const [most, setMost] = useState(step)
  const open = points.filter((point) => point.state === 'open')
  const shown = open.filter(({ id }, index) => index < most || chosen.includes(id))
  const { answered, all } = countAnswered([...points], chosen)
  const unanswered = new Set(findings.map((finding) => finding.point))
  if (all === 0) return null

  function toggle(id: string): void {
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }

  return (
    <fieldset className={styles.points}>
      <legend className={answered === all ? styles.fine : styles.open}>
        <Icon name={answered === all ? 'answered' : 'open'} />
        <FormattedMessage id="replies.checks.points" values={{ answered, all }} />
      </legend>
      {shown.map((point) => (
        <label key={point.id} className={styles.point} title={point.text}>
          <input type="checkbox" checked={chosen.includes(point.id)} onChange={() => toggle(point.id)} />
          <span className={styles.asked}>
            <ClientText text={point.text} />
          </span>
          {unanswered.has(point.id) && (
            <span className={styles.lacks}>
              <Icon name="warning" size={14} />
              <FormattedMessage id="replies.checks.no-answer" />
            </span>
          )}
        </label>
      ))}
      {shown.length < open.length && (
        <Button size="small" kind="quiet" icon="down" onClick={() => setMost(most + step)}>
          <FormattedMessage id="replies.checks.more-points" values={{ count: open.length - shown.length }} />
        </Button>
      )}
    </fieldset>
  )
}
