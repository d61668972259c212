import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { CaseCard, CaseWindow } from '../contract/cases.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { whyNot } from './case-acts.tsx'
import styles from './case-header.module.css'

/** A handover that waits for its answer. The case stays where it is until the other hand has closed on it. */
export function HandoverStrip({
  card,
  handover,
  version,
  may,
  onDecline,
}: {
  card: CaseCard
  handover: NonNullable<CaseCard['handover']>
  version: number
  may: CaseWindow['may']
  onDecline: () => void
}) {
  const intl = useIntl()
  const accept = useCaseWrite('acceptHandover', card.id)
  const toMe = may['accept-handover'].allowed
  return (
    <div className={styles.strip}>
      <Icon name="handover" />
      <div className={styles.stripText}>
        <p>
          <FormattedMessage
            id={toMe ? 'cases.handover-to-me' : 'cases.handover-waits'}
            values={{ from: <b>{card.owner?.name ?? ''}</b>, to: <b>{handover.to.name}</b> }}
          />
        </p>
        <p className={styles.summary}>{handover.summary}</p>
        {accept.error !== null && <p role="alert">{sayProblem(intl, accept.error)}</p>}
      </div>
      {toMe && (
        <div className={styles.acts}>
          <Button
            kind="main"
            size="small"
            icon="confirm"
            busy={accept.isPending}
            why={whyNot(may, 'accept-handover')}
            onClick={() => accept.mutate({ params: { id: card.id }, body: {}, version })}
          >
            <FormattedMessage id="cases.accept" />
          </Button>
          <Button size="small" onClick={onDecline}>
            <FormattedMessage id="cases.decline" />
          </Button>
        </div>
      )}
    </div>
  )
}
