import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Consent, Evidence, NoticeRef } from '../contract/consents.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import type { ConsentGroup } from './consent-groups.ts'
import { ConsentMark } from './consent-mark.tsx'
import styles from './consents-panel.module.css'

/** All that is known about a purpose: who asked, with which text, what was answered, and what proves it. */
export function ConsentDialog({
  group,
  zone,
  now,
  onClose,
}: {
  group: ConsentGroup
  zone: string
  now: number
  onClose: () => void
}) {
  const intl = useIntl()
  return (
    <Dialog title={intl.formatMessage({ id: 'consents.known' })} onClose={onClose}>
      {group.items.map((consent) => (
        <section key={consent.purpose} className={styles.known}>
          <h3 className={styles.knownHead}>
            {intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })} <ConsentMark consent={consent} />
          </h3>
          <Known consent={consent} zone={zone} now={now} />
        </section>
      ))}
    </Dialog>
  )
}

function Known({ consent, zone, now }: { consent: Consent; zone: string; now: number }) {
  const intl = useIntl()
  const moment = (at: string) => <Moment at={at} as="full" zone={zone} now={now} />
  const { request } = consent
  if (consent.state === 'none')
    return (
      <p className={styles.never}>
        <FormattedMessage id="consents.never-asked" />
      </p>
    )
  return (
    <>
      <dl className={styles.facts}>
        {request !== undefined && (
          <Fact name="asked">
            {moment(request.at)}, {intl.formatMessage({ id: `contract.told-by.${request.channel}` })}
          </Fact>
        )}
        {request !== undefined && (
          <Fact name="notice">
            <NoticeMark notice={request.notice} />
          </Fact>
        )}
        {request !== undefined && request.loginsSince > 0 && (
          <Fact name="logins">
            <FormattedMessage id="consents.logins" values={{ count: request.loginsSince }} />
          </Fact>
        )}
        {consent.since !== undefined && consent.state !== 'requested' && (
          <Fact name="since">{moment(consent.since)}</Fact>
        )}
        {consent.method !== undefined && (
          <Fact name="method">
            {intl.formatMessage({ id: `contract.method.${consent.method}` })}
            {consent.channel !== undefined && `, ${intl.formatMessage({ id: `contract.told-by.${consent.channel}` })}`}
          </Fact>
        )}
        {consent.notice !== undefined && (
          <Fact name="shown">
            <NoticeMark notice={consent.notice} />
          </Fact>
        )}
        {consent.laterUntil !== undefined && (
          <Fact name="later">
            <Moment at={`${consent.laterUntil}T12:00:00Z`} as="day" zone={zone} now={now} />
          </Fact>
        )}
        {consent.reason !== undefined && (
          <Fact name="reason">
            <ClientText text={consent.reason} />
          </Fact>
        )}
        <Fact name="evidence">
          {consent.evidence.length === 0 ? (
            <FormattedMessage id={consent.state === 'requested' ? 'consents.no-answer' : 'consents.no-evidence'} />
          ) : (
            <ul>
              {consent.evidence.map((one) => (
                <li key={`${one.kind} ${one.ref} ${one.sha256}`}>
                  <EvidenceMark evidence={one} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      {consent.state === 'given' && !consent.inForce && (
        <StateMark tone="warn" icon="shield-unknown" soft>
          <FormattedMessage id="consents.not-in-force" />
        </StateMark>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <FormattedMessage id={`consents.fact.${name}`} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function NoticeMark({ notice }: { notice: NoticeRef }) {
  return (
    <>
      <FormattedMessage id="consents.notice" values={{ id: notice.id, version: notice.version }} />{' '}
      <code className={styles.hash}>{notice.sha256}</code>
    </>
  )
}

function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <>
      <FormattedMessage id={`contract.evidence.${evidence.kind}`} /> {evidence.ref}
      {evidence.note !== undefined && (
        <>
          {'. '}
          <ClientText text={evidence.note} />
        </>
      )}
      {evidence.sha256 !== undefined && <code className={styles.hash}>{evidence.sha256}</code>}
    </>
  )
}
