import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CalendarId, Language, Purpose } from '../contract/codes.ts'
import type { ConsentList } from '../contract/consents.ts'
import { useNow } from '../operator/clock.ts'
import { Button } from '../ui/button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { ConsentDetail } from './consent-detail.tsx'
import { groupConsents, loginsSinceRequests } from './consent-groups.ts'
import { ConsentMark } from './consent-mark.tsx'
import { listPurposes, nameGroup } from './name-group.ts'
import styles from './consents-panel.module.css'

const ConsentDialog = lazyDialog(async () => (await import('./later.ts')).ConsentDialog)
const StatementDialog = lazyDialog(async () => (await import('./later.ts')).StatementDialog)
const RetractForm = lazyDialog(async () => (await import('./later.ts')).RetractForm)

/** What the client allows, purpose by purpose, each with how it came to be. Opening one shows all that is known. */
export function ConsentsPanel({
  caseId,
  clientId,
  language,
  jurisdiction,
  consents,
  unavailable = false,
  onRetry,
  zone,
}: {
  /** Read again after a change. */
  caseId: string
  clientId: string | undefined
  /** The client's own, where it is known: what goes to the client opens in it. */
  language?: Language | undefined
  /** By which law the client is asked. */
  jurisdiction?: CalendarId | undefined
  /** Absent while the case is on its way, or when the registry did not answer. */
  consents: ConsentList | undefined
  /** The registry did not answer: then nothing is confirmed, whatever was seen before. */
  unavailable?: boolean
  onRetry?: () => void
  zone: string
}) {
  const intl = useIntl()
  const now = useNow()
  // By purposes and not by row: an act moves a purpose from one row to another while its dialog is open.
  const [opened, setOpened] = useState<readonly Purpose[]>([])
  const [states, setStates] = useState(false)
  const [retracts, setRetracts] = useState(false)
  const groups = groupConsents(consents?.items ?? [])
  const [first, ...more] = consents?.items.filter(({ purpose }) => opened.includes(purpose)) ?? []
  const logins = loginsSinceRequests(consents?.items ?? [])
  const requested = consents?.items.filter((consent) => consent.state === 'requested') ?? []

  function stateOf(): PanelState {
    if (unavailable)
      return {
        kind: 'failed',
        what: (
          <>
            <span className={styles.unconfirmed}>
              <StateMark tone="warn" icon="shield-unknown">
                <FormattedMessage id="contract.consent-state.unknown" />
              </StateMark>
            </span>{' '}
            <FormattedMessage id="consents.failed" />
          </>
        ),
        onRetry,
      }
    if (consents === undefined)
      return {
        kind: 'loading',
        skeleton: <Skeleton titled widths={[80, 60, 85, 55, 75, 50, 70, 95, 90, 90, 60]} line={28} />,
      }
    return consents.items.length === 0
      ? { kind: 'empty', says: <FormattedMessage id="consents.empty" /> }
      : { kind: 'filled' }
  }

  return (
    <Panel title={<FormattedMessage id="consents.title" />} state={stateOf()}>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.key}>
            <button
              type="button"
              className={styles.row}
              aria-haspopup="dialog"
              onClick={() => setOpened(group.items.map(({ purpose }) => purpose))}
            >
              <span className={styles.purpose}>{nameGroup(intl, group)}</span> <ConsentMark consent={group.items[0]} />{' '}
              <span className={styles.detail}>
                {group.items[0].state === 'none' ? (
                  group.items.length > 1 && listPurposes(intl, group)
                ) : (
                  <ConsentDetail consent={group.items[0]} zone={zone} now={now} />
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {logins > 0 && (
        <div className={styles.logins}>
          <StateMark tone="wait" icon="shield" soft>
            <FormattedMessage id="consents.logins" values={{ count: logins }} />
          </StateMark>
        </div>
      )}
      {clientId !== undefined && (
        <div className={styles.acts}>
          {requested.length > 0 && (
            <Button icon="retract" onClick={() => setRetracts(true)}>
              <FormattedMessage id="consents.retract" />
            </Button>
          )}
          <Button icon="statement" onClick={() => setStates(true)}>
            <FormattedMessage id="consents.statement" />
          </Button>
        </div>
      )}
      {states && clientId !== undefined && consents !== undefined && (
        <StatementDialog
          caseId={caseId}
          clientId={clientId}
          language={language}
          version={consents.version}
          onClose={() => setStates(false)}
        />
      )}
      {first !== undefined && clientId !== undefined && consents !== undefined && (
        <ConsentDialog
          group={{ key: first.purpose, items: [first, ...more] }}
          caseId={caseId}
          clientId={clientId}
          language={language}
          jurisdiction={jurisdiction}
          version={consents.version}
          zone={zone}
          now={now}
          onClose={() => setOpened([])}
        />
      )}
      {retracts && clientId !== undefined && consents !== undefined && requested[0] !== undefined && (
        <RetractForm
          caseId={caseId}
          clientId={clientId}
          version={consents.version}
          requested={requested}
          onClose={() => setRetracts(false)}
        />
      )}
    </Panel>
  )
}
