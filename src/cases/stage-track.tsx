import { FormattedMessage, useIntl } from 'react-intl'
import type { Stage } from '../contract/codes.ts'
import { joinNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './stage-track.module.css'

const steps = ['listen', 'clarify', 'solve', 'confirm'] as const

/** Where the case stands on its way to a result the client confirms. Read off the journal; nobody sets it. */
export function StageTrack({ stage }: { stage: Stage }) {
  const intl = useIntl()
  const reached = stage === 'closed' ? steps.length : steps.indexOf(stage)
  return (
    <ol className={styles.track} aria-label={intl.formatMessage({ id: 'cases.stages' })}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={joinNames(styles.step, index < reached && styles.done, index === reached && styles.now)}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span className={styles.word}>
            <FormattedMessage id={`contract.stage.${step}`} />
          </span>
          {index < reached && (
            <VisuallyHidden>
              {' '}
              <FormattedMessage id="cases.stage-done" />
            </VisuallyHidden>
          )}
        </li>
      ))}
      {stage === 'closed' && (
        <li className={joinNames(styles.step, styles.closed)} aria-current="step">
          <Icon name="confirm" size={14} />
          <FormattedMessage id="contract.stage.closed" />
        </li>
      )}
    </ol>
  )
}
