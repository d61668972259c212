import { FormattedMessage } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './checks.module.css'
import { assure } from './sum-up.ts'

/** What was looked at and is right, and what could not be looked at. */
export function Assurances({
  window,
  channel,
  findings,
}: {
  window: CaseWindow
  channel: Channel
  findings: readonly Finding[]
}) {
  return (
    <ul className={styles.list}>
      {assure(window, channel, findings).map((assurance) => (
        <li key={assurance} className={assurance === 'registry-silent' ? styles.warn : styles.fine}>
          <Icon name={assurance === 'registry-silent' ? 'shield-unknown' : 'answered'} />
          <span>
            <FormattedMessage id={`replies.checks.${assurance}`} />
          </span>
        </li>
      ))}
    </ul>
  )
}
