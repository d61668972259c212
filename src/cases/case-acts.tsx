import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseAct, CaseCard, CaseWindow, Permission } from '../contract/cases.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './case-header.module.css'

/** What is opened about the case as a whole. */
export type CaseForm = 'client-view' | 'note' | 'resolve' | 'confirm' | 'handover' | 'reopen' | 'decline-handover'

/** The reason an act is closed, as the window was told with its data. */
export function whyNot(may: Record<CaseAct, Permission>, act: CaseAct): string | undefined {
  const permission = may[act]
  return permission.allowed ? undefined : (permission.why ?? '')
}

/** What can be done with the case as a whole. What does not fit its stage is not offered; what is closed says why. */
export function CaseActs({
  card,
  may,
  isTaking,
  onTake,
  onForm,
}: {
  card: CaseCard
  may: CaseWindow['may']
  isTaking: boolean
  onTake: () => void
  onForm: (form: CaseForm) => void
}) {
  const intl = useIntl()
  const isOpen = card.stage !== 'closed'
  return (
    <div className={styles.acts}>
      {card.owner === null && isOpen && (
        <Button
          kind="main"
          size="small"
          icon="take"
          busy={isTaking}
          why={whyNot(may, 'take')}
          aria-keyshortcuts="Alt+A"
          onClick={onTake}
        >
          <FormattedMessage id="cases.take" />
        </Button>
      )}
      <IconButton
        icon="viewing"
        label={intl.formatMessage({ id: 'cases.client-view' })}
        onClick={() => onForm('client-view')}
      />
      <Button kind="quiet" size="small" icon="note" why={whyNot(may, 'note')} onClick={() => onForm('note')}>
        <FormattedMessage id="cases.note" />
      </Button>
      {card.owner !== null && isOpen && (
        <Button
          kind="quiet"
          size="small"
          icon="handover"
          why={whyNot(may, 'handover')}
          onClick={() => onForm('handover')}
        >
          <FormattedMessage id="cases.hand-over" />
        </Button>
      )}
      {isOpen && card.resolution === undefined && (
        <Button kind="quiet" size="small" icon="confirm" why={whyNot(may, 'resolve')} onClick={() => onForm('resolve')}>
          <FormattedMessage id="cases.resolve" />
        </Button>
      )}
    </div>
  )
}
