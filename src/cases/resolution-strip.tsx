import { FormattedMessage } from 'react-intl'
import type { CaseCard, CaseWindow } from '../contract/cases.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { whyNot } from './case-acts.tsx'
import styles from './case-header.module.css'

/** The result that was named, and whether the client has confirmed it: silence confirms nothing. */
export function ResolutionStrip({
  resolution,
  zone,
  now,
  may,
  onConfirm,
  onReopen,
}: {
  resolution: NonNullable<CaseCard['resolution']>
  zone: string
  now: number
  may: CaseWindow['may']
  onConfirm: () => void
  onReopen: () => void
}) {
  const isConfirmed = resolution.confirmedAt !== undefined
  return (
    <div className={styles.strip}>
      <Icon name={isConfirmed ? 'answered' : 'waiting'} />
      <div className={styles.stripText}>
        <p>
          <FormattedMessage
            id={isConfirmed ? 'cases.confirmed' : 'cases.proposed'}
            values={{ at: <Moment at={resolution.confirmedAt ?? resolution.at} as="due" zone={zone} now={now} /> }}
          />
        </p>
        <p className={styles.summary}>{resolution.summary}</p>
      </div>
      <div className={styles.acts}>
        {!isConfirmed && (
          <Button kind="main" size="small" icon="confirm" why={whyNot(may, 'confirm')} onClick={onConfirm}>
            <FormattedMessage id="cases.confirm" />
          </Button>
        )}
        <Button size="small" icon="reopen" why={whyNot(may, 'reopen')} onClick={onReopen}>
          <FormattedMessage id="cases.reopen" />
        </Button>
      </div>
    </div>
  )
}
