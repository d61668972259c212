import { useQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ConsentHistory } from '../contract/consent-history.ts'
import type { Consent } from '../contract/consents.ts'
import { Button } from '../ui/button.tsx'
import { Moment } from '../ui/moment.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import styles from './consent-history.module.css'
import { ConsentMark } from './consent-mark.tsx'
import { consentQueries } from './consent-queries.ts'
import { ConsentRecord } from './consent-record.tsx'

type Place = { zone: string; now: number }

/** Everything that ever happened to one purpose. Where the registry does not answer, nothing is confirmed. */
export function PurposeHistory({
  clientId,
  consent,
  version,
  zone,
  now,
}: Place & { clientId: string; consent: Consent; version: number }) {
  const intl = useIntl()
  const { data, isError, refetch } = useQuery(consentQueries.history(clientId, consent.purpose, version))
  const name = intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })
  if (isError)
    return (
      <section className={styles.history} role="alert">
        <h3 className={styles.head}>
          {name} <ConsentMark consent={{ state: 'unknown', inForce: false }} />
        </h3>
        <p>
          <FormattedMessage id="consents.failed" />
        </p>
        <div>
          <Button icon="retry" onClick={() => void refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      </section>
    )
  return (
    <section className={styles.history} aria-busy={data === undefined || undefined}>
      <h3 className={styles.head}>
        {name} <ConsentMark consent={consent} />
      </h3>
      {data === undefined ? (
        <Skeleton titled widths={[80, 60, 85]} line={20} />
      ) : (
        <Told history={data} clientId={clientId} zone={zone} now={now} />
      )}
    </section>
  )
}

function Told({ history, clientId, zone, now }: Place & { history: ConsentHistory; clientId: string }) {
  const { without, records, logins, refusedAttempts } = history
  return (
    <>
      <div className={styles.basis}>
        <StateMark tone="plain" icon="info">
          <FormattedMessage id={`consents.basis.${without.basis}`} />
        </StateMark>
        <p>{without.text}</p>
      </div>
      {records.length === 0 ? (
        <p className={styles.quiet}>
          <FormattedMessage id="consents.never-asked" />
        </p>
      ) : (
        <ol className={styles.records}>
          {records.map((record) => (
            <li key={record.id}>
              <ConsentRecord record={record} clientId={clientId} zone={zone} now={now} />
            </li>
          ))}
        </ol>
      )}
      {logins.count > 0 && (
        <div className={styles.uncounted}>
          <h4>
            <FormattedMessage id="consents.logins" values={{ count: logins.count }} />
          </h4>
          <ul>
            {logins.last.map((login) => (
              <li key={login.at}>
                <Moment at={login.at} as="full" zone={zone} now={now} />,{' '}
                <FormattedMessage id={`contract.told-by.${login.channel}`} />,{' '}
                <FormattedMessage id="consents.login-not-counted" />
              </li>
            ))}
          </ul>
        </div>
      )}
      {refusedAttempts.length > 0 && (
        <div className={styles.uncounted}>
          <h4>
            <FormattedMessage id="consents.attempts" />
          </h4>
          <ul>
            {refusedAttempts.map((attempt) => (
              <li key={attempt.at}>
                <StateMark tone="bad" icon="refused">
                  <FormattedMessage id={`consents.implied.${attempt.method}`} />
                </StateMark>{' '}
                {attempt.by.name}, <Moment at={attempt.at} as="full" zone={zone} now={now} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
