import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Client } from '../contract/clients.ts'
import { publicChannels } from '../contract/codes.ts'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { dayOf } from '../ui/moments.ts'
import styles from './client-card.module.css'
import { CredentialMark } from './credential-mark.tsx'

/** Whole years between two days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** How to reach the client, how long and with what they are with the bank, who speaks for them, whether they may leave. */
export function ClientFacts({ client, now, zone }: { client: Client; now: number; zone: string }) {
  const intl = useIntl()
  const years = client.since === undefined ? undefined : yearsBetween(client.since, dayOf(now, zone))
  return (
    <dl className={styles.facts}>
      <Fact name="contact">
        {client.phone ?? client.email ?? <FormattedMessage id="client.no-contact" />}
        {/* Where everybody reads along nobody asks to be written to: it is only where they were heard of. */}
        {!publicChannels.includes(client.preferredChannel) && (
          <>
            {', '}
            <FormattedMessage
              id="client.prefers"
              values={{ channel: intl.formatMessage({ id: `client.prefers.${client.preferredChannel}` }) }}
            />
          </>
        )}
      </Fact>
      {(client.since !== undefined || client.products.length > 0) && (
        <Fact name="with-bank">
          {client.since !== undefined &&
            (years !== undefined && years > 0 ? (
              <FormattedMessage id="client.years" values={{ years }} />
            ) : (
              <FormattedMessage
                id="client.since"
                values={{ since: <Moment at={`${client.since}T12:00:00Z`} as="day" zone={zone} now={now} /> }}
              />
            ))}
          {client.since !== undefined && client.products.length > 0 && ', '}
          {client.products.length > 0 && (
            <span title={client.products.join(', ')}>
              <FormattedMessage id="client.products" values={{ count: client.products.length }} />
            </span>
          )}
        </Fact>
      )}
      {client.representatives.length > 0 && (
        <Fact name="representatives" flows>
          {client.representatives.map((one) => (
            <span key={`${one.name} ${one.power}`} className={styles.representative}>
              <ClientText text={one.name} />
              {', '}
              <span className={styles.power}>{one.power}</span>
            </span>
          ))}
        </Fact>
      )}
      {client.credentials.length > 0 && (
        <Fact name="credentials" flows>
          {client.credentials.map((credential) => (
            <CredentialMark
              key={`${credential.issuer} ${credential.holder} ${credential.validTo}`}
              credential={credential}
              now={now}
              zone={zone}
            />
          ))}
        </Fact>
      )}
      {client.risk !== undefined && (
        <Fact name="risk" flows>
          <span className={client.risk.level === 'high' ? styles.high : styles.low}>
            <Icon name="risk" size={14} />{' '}
            <FormattedMessage
              id={`client.risk.${client.risk.level}`}
              values={{ reason: <span className={styles.reason}>{client.risk.reason}</span> }}
            />
          </span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, flows = false, children }: { name: string; flows?: boolean; children: ReactNode }) {
  return (
    <div className={joinNames(styles.fact, flows && styles.flows)}>
      <dt>
        <FormattedMessage id={`client.fact.${name}`} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
