import { FormattedMessage } from 'react-intl'
import type { Answer } from '../api/send.ts'
import styles from './compliance-page.module.css'

/** What became of the rows: how many are in force, and of each other one why it is not. */
export function ImportOutcome({
  imported: { counts, items },
  lineOf,
}: {
  imported: Answer<'importConsents'>
  /** Where a row stands in what was pasted, as a person counts. */
  lineOf: (row: number) => number
}) {
  const { given = 0, unknown = 0, skipped = 0 } = counts
  return (
    <>
      <p>
        <FormattedMessage id="compliance.import-done" values={{ given, unknown, skipped }} />
      </p>
      <ul className={styles.list}>
        {items
          .filter(({ outcome }) => outcome !== 'given')
          .map((item) => (
            <li key={item.row}>
              <FormattedMessage
                id={`compliance.outcome.${item.outcome}`}
                values={{ row: lineOf(item.row), why: item.why ?? item.missing.map((lack) => lack.text).join(' ') }}
              />
            </li>
          ))}
      </ul>
    </>
  )
}
