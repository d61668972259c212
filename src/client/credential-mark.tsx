import { FormattedMessage } from 'react-intl'
import type { Credential } from '../contract/clients.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Moment } from '../ui/moment.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import styles from './client-card.module.css'

const marks = {
  valid: { tone: 'good', icon: 'credential' },
  expired: { tone: 'bad', icon: 'declined' },
  revoked: { tone: 'bad', icon: 'declined' },
} as const

/** What the client signs with, in whose name, and until when: a signature in a former surname is seen at once. */
export function CredentialMark({ credential, now, zone }: { credential: Credential; now: number; zone: string }) {
  const mark = marks[credential.state]
  return (
    <span className={styles.credential}>
      <ClientText text={credential.holder} />{' '}
      <StateMark tone={mark.tone} icon={mark.icon}>
        <FormattedMessage
          id={`client.credential.${credential.state}`}
          values={{ to: <Moment at={`${credential.validTo}T12:00:00Z`} as="short-day" zone={zone} now={now} /> }}
        />
      </StateMark>{' '}
      <span className={styles.issuer} title={credential.issuer}>
        {credential.issuer}
      </span>
    </span>
  )
}
