import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Client } from '../contract/clients.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { Avatar } from '../ui/avatar.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './client-card.module.css'
import { ClientFacts } from './client-facts.tsx'
import { OtherCases } from './other-cases.tsx'

const NamingForm = lazyDialog(async () => (await import('./naming-form.tsx')).NamingForm)

/** Who the client is: enough to speak with them as somebody one knows. */
export function ClientCard({
  client,
  unavailable = false,
  onRetry,
  onOpenCase,
  correcting,
}: {
  /** Absent while the case is on its way, or when the source did not answer. */
  client: Client | undefined
  unavailable?: boolean
  onRetry?: () => void
  onOpenCase: (id: string) => void
  /** The case in which the client said how to call them, and why that cannot be written down. */
  correcting?: { caseId: string; version: number; why: string | undefined }
}) {
  const intl = useIntl()
  const now = useNow()
  const [open, setOpen] = useState(false)

  function stateOf(): PanelState {
    if (unavailable) return { kind: 'failed', what: <FormattedMessage id="client.failed" />, onRetry }
    return client === undefined ? { kind: 'loading', skeleton: <CardSkeleton /> } : { kind: 'filled' }
  }

  return (
    <Panel title={<FormattedMessage id="client.title" />} quietTitle className={styles.card} state={stateOf()}>
      {client !== undefined && (
        <>
          <div className={styles.who}>
            <Avatar name={client.name} />
            <div className={styles.name}>
              <h3 className={styles.fullName}>
                <ClientText text={client.name} />
              </h3>
              <StateMark
                tone={client.identity === 'verified' ? 'plain' : 'warn'}
                icon={client.identity === 'verified' ? 'verified' : 'unverified'}
              >
                <FormattedMessage id={`client.identity.${client.kind}.${client.identity}`} />
              </StateMark>
              <VisuallyHidden>
                {intl.formatMessage({ id: 'client.address' })}{' '}
                <ClientText text={client.naming?.address ?? client.address} />
              </VisuallyHidden>
            </div>
            {correcting && (
              <IconButton
                icon="edit"
                label={intl.formatMessage({ id: 'client.naming.open' })}
                why={correcting.why}
                className={styles.correct}
                onClick={() => setOpen(true)}
              />
            )}
          </div>
          {correcting && open && <NamingForm {...correcting} client={client} onClose={() => setOpen(false)} />}
          <ClientFacts client={client} now={now} zone={zoneOf(client.jurisdiction)} />
          <OtherCases cases={client.otherCases} onOpenCase={onOpenCase} />
        </>
      )}
    </Panel>
  )
}

function CardSkeleton() {
  return (
    <>
      <div className={styles.who}>
        <span className={styles.noFace} />
        <div className={styles.noName}>
          <Skeleton widths={[70, 50]} />
        </div>
      </div>
      <Skeleton widths={[80, 75, 85, 60, 45]} line={22} />
    </>
  )
}
