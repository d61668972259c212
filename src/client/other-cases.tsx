import { FormattedMessage } from 'react-intl'
import type { Client } from '../contract/clients.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './client-card.module.css'

/** The client's other cases, folded: the one that is open matters now. */
export function OtherCases({ cases, onOpenCase }: { cases: Client['otherCases']; onOpenCase: (id: string) => void }) {
  if (cases.length === 0) return null
  return (
    <details className={styles.others}>
      <summary>
        <FormattedMessage id="client.other-cases" values={{ count: cases.length }} />
        <Icon name="right" size={14} />
      </summary>
      <ul>
        {cases.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.other} onClick={() => onOpenCase(one.id)}>
              <ClientText text={one.subject} className={styles.otherSubject} />{' '}
              <span className={styles.power}>
                <FormattedMessage
                  id={one.closed ? 'client.closed-case' : 'client.open-case'}
                  values={{ number: String(one.number) }}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
