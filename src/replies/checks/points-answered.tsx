import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Point } from '../../contract/cases.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import type { DraftLink } from '../../drafts/reply-draft.ts'
import { Button } from '../../ui/button.tsx'
import { ClientText } from '../../ui/client-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { DeskState, ReplyDesk } from '../reply-desk.ts'
import type { Checked } from './check-draft.ts'
import styles from './checks.module.css'
import { countAnswered } from './sum-up.ts'

const PointTools = lazyPart(async () => (await import('../later.ts')).PointTools)
const LinkKey = lazyPart(async () => (await import('../later.ts')).LinkKey)

/** An exchange may bring hundreds of points: so many stand there at once. */
const step = 20

/** Which of the client's open points this reply answers, and by which words: the operator says so, point by point. */
export function PointsAnswered({
  desk,
  state,
  points,
  links,
  checked,
  findings,
}: {
  desk: ReplyDesk
  state: DeskState
  points: readonly Point[]
  links: readonly DraftLink[]
  checked: Pick<Checked, 'text' | 'suggested'>
  /** A point that the check finds unanswered is marked in its own row. */
  findings: readonly Finding[]
}) {
  const [most, setMost] = useState(step)
  const { answers: chosen, leftOpen, hasText } = state
  const open = points.flatMap((point, index) => (point.state === 'open' ? [{ ...point, number: index + 1 }] : []))
  const shown = open.filter(({ id }, index) => index < most || chosen.includes(id))
  const { answered, all } = countAnswered([...points], chosen)
  const unanswered = new Set(findings.map((finding) => finding.point))
  if (all === 0) return null

  function toggle(id: string): void {
    if (chosen.includes(id)) return desk.set({ answers: chosen.filter((other) => other !== id) })
    return desk.set({ answers: [...chosen, id], leftOpen: leftOpen?.filter(({ point }) => point !== id) })
  }

  return (
    <fieldset className={styles.points}>
      <legend className={answered === all ? styles.fine : styles.open}>
        <Icon name={answered === all ? 'answered' : 'open'} />
        <FormattedMessage id="replies.checks.points" values={{ answered, all }} />
      </legend>
      {shown.map((point) => (
        <div key={point.id}>
          <label className={styles.point} title={point.text}>
            <input type="checkbox" checked={chosen.includes(point.id)} onChange={() => toggle(point.id)} />
            <span className={styles.asked}>
              <span aria-hidden="true">{point.number} </span>
              <ClientText text={point.text} />
            </span>
            {unanswered.has(point.id) && (
              <span className={styles.lacks}>
                <Icon name="warning" size={14} />
                <FormattedMessage id="replies.checks.no-answer" />
              </span>
            )}
          </label>
          {hasText && (
            <PointTools
              desk={desk}
              point={point}
              links={links}
              checked={checked}
              leftOpen={leftOpen}
              isUnanswered={unanswered.has(point.id)}
            />
          )}
        </div>
      ))}
      {shown.length < open.length && (
        <Button size="small" kind="quiet" icon="down" onClick={() => setMost(most + step)}>
          <FormattedMessage id="replies.checks.more-points" values={{ count: open.length - shown.length }} />
        </Button>
      )}
      {hasText && open.length > 0 && <LinkKey desk={desk} points={open} />}
    </fieldset>
  )
}
