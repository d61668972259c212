import { useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { CaseCard, CaseWindow } from '../contract/cases.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { CaseActs, type CaseForm } from './case-acts.tsx'
import styles from './case-header.module.css'
import { HandoverStrip } from './handover-strip.tsx'
import { ResolutionStrip } from './resolution-strip.tsx'
import { StageTrack } from './stage-track.tsx'

const ResolutionForm = lazyDialog(async () => (await import('./later.ts')).ResolutionForm)
const ConfirmationForm = lazyDialog(async () => (await import('./later.ts')).ConfirmationForm)
const HandoverForm = lazyDialog(async () => (await import('./later.ts')).HandoverForm)
const NoteForm = lazyDialog(async () => (await import('./later.ts')).NoteForm)
const ClientView = lazyDialog(async () => (await import('./later.ts')).ClientViewDialog)
const ReasonForm = lazyDialog(async () => (await import('./later.ts')).ReasonForm)

/** What the matter is, who answers for it, how far it is, and what can be done with it as a whole. */
export function CaseHeader({
  case: card,
  version,
  may,
  children,
}: {
  case: CaseCard
  /** The version the operator sees. */
  version: number
  may: CaseWindow['may']
  /** Who else is here. */
  children?: ReactNode
}) {
  const intl = useIntl()
  const now = useNow()
  const zone = zoneOf(card.calendar)
  const [form, setForm] = useState<CaseForm>()
  const take = useCaseWrite('takeCase', card.id)
  const close = () => setForm(undefined)
  const shared = { caseId: card.id, version, onClose: close }

  return (
    <header className={styles.header}>
      <div className={styles.first}>
        <h1 className={styles.subject}>
          <ClientText text={card.subject} />
        </h1>
        {children !== undefined && <div className={styles.others}>{children}</div>}
        <CaseActs
          card={card}
          may={may}
          isTaking={take.isPending}
          onTake={() => take.mutate({ params: { id: card.id }, body: {}, version })}
          onForm={setForm}
        />
      </div>
      <div className={styles.second}>
        <span>
          <FormattedMessage id="cases.number" values={{ number: String(card.number) }} />
        </span>
        <span className={styles.owner}>
          <Icon name="owner" />
          {card.owner === null ? (
            <FormattedMessage id="cases.no-owner" />
          ) : (
            <span className={styles.ownerName}>
              <FormattedMessage
                id={card.ownerSince === undefined ? 'cases.owner' : 'cases.owner-since'}
                values={{
                  name: <b>{card.owner.name}</b>,
                  since:
                    card.ownerSince === undefined ? '' : <Moment at={card.ownerSince} as="day" zone={zone} now={now} />,
                }}
              />
            </span>
          )}
        </span>
        {card.handovers > 0 && (
          <span>
            <FormattedMessage id="cases.handovers" values={{ count: card.handovers }} />
          </span>
        )}
        <span className={styles.track}>
          <StageTrack stage={card.stage} />
        </span>
      </div>
      {take.error !== null && (
        <p className={styles.problem} role="alert">
          <Icon name="error" />
          {sayProblem(intl, take.error)}
        </p>
      )}
      {card.handover !== undefined && (
        <HandoverStrip
          card={card}
          handover={card.handover}
          version={version}
          may={may}
          onDecline={() => setForm('decline-handover')}
        />
      )}
      {card.resolution !== undefined && (
        <ResolutionStrip
          resolution={card.resolution}
          zone={zone}
          now={now}
          may={may}
          onConfirm={() => setForm('confirm')}
          onReopen={() => setForm('reopen')}
        />
      )}
      {form === 'client-view' && <ClientView {...shared} zone={zone} />}
      {form === 'note' && <NoteForm {...shared} />}
      {form === 'resolve' && <ResolutionForm {...shared} />}
      {form === 'confirm' && <ConfirmationForm {...shared} channel={card.channel} summary={card.resolution?.summary} />}
      {form === 'handover' && <HandoverForm {...shared} ownerId={card.owner?.id} />}
      {form === 'reopen' && <ReasonForm {...shared} act="reopenCase" />}
      {form === 'decline-handover' && <ReasonForm {...shared} act="declineHandover" />}
    </header>
  )
}
