import { FormattedMessage } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './checks.module.css'
import { assure } from './sum-up.ts'

/** What was looked at and is right, what could not be looked at, and what remains to be done beside the text. */
export function Assurances({
  window,
  channel,
  findings,
  moved,
}: {
  window: CaseWindow
  channel: Channel
  findings: readonly Finding[]
  /** Promises that the reply moves in words alone, by id. */
  moved: readonly string[]
}) {
  return (
    <ul className={styles.list}>
      {window.promises
        .filter(({ id }) => moved.includes(id))
        .map(({ id, what }) => (
          <li key={id} className={styles.warn}>
            <Icon name="promise" />
            <span>
              <FormattedMessage id="replies.checks.moved-in-words" values={{ what: <ClientText text={what} /> }} />
            </span>
          </li>
        ))}
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
