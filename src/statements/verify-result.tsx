import { FormattedMessage } from 'react-intl'
import { StateMark } from '../ui/state-mark.tsx'
import { StatementSheet } from './statement-sheet.tsx'
import styles from './verify-page.module.css'
import type { Verified } from './verify-statement.ts'

/** What the check found, in plain words: what a genuine statement proves and what it does not, or the one reason why not. */
export function VerifyResult({ verified }: { verified: Verified }) {
  if (!verified.ok)
    return (
      <>
        <h2>
          <StateMark tone={verified.fault === 'expired' ? 'warn' : 'bad'} icon="shield-alert" soft>
            <FormattedMessage id={`statements.fault.${verified.fault}`} />
          </StateMark>
        </h2>
        <p>
          <FormattedMessage id={`statements.fault-means.${verified.fault}`} />
        </p>
        {verified.claims !== undefined && <StatementSheet claims={verified.claims} />}
      </>
    )
  return (
    <>
      <h2>
        <StateMark tone="good" icon="verified" soft>
          <FormattedMessage id="statements.genuine" />
        </StateMark>
      </h2>
      <ul className={styles.proves}>
        <li>
          <FormattedMessage id="statements.proves.issuer" values={{ issuer: verified.claims.iss, key: verified.kid }} />
        </li>
        <li>
          <FormattedMessage id="statements.proves.whole" />
        </li>
        <li>
          <FormattedMessage id="statements.proves.moment" />
        </li>
        <li>
          <FormattedMessage id="statements.proves.not" />
        </li>
      </ul>
      <StatementSheet claims={verified.claims} kid={verified.kid} />
    </>
  )
}
