import { FormattedMessage } from 'react-intl'
import type { Problem } from '../contract/problem.ts'
import styles from './compliance-page.module.css'

/** Of a bad file this many rows are told at once. */
const most = 20

/** Why nothing was brought over, with the line and the field of every bad row: one of them keeps all the others out. */
export function ImportRefused({
  says,
  errors,
  lineOf,
}: {
  says: string
  errors: NonNullable<Problem['errors']>
  /** Where a row stands in what was pasted, as a person counts. */
  lineOf: (row: number) => number
}) {
  const bad = errors.flatMap(({ pointer, detail }) => {
    const [, row, field] = /^\/rows\/(\d+)\/?(.*)$/u.exec(pointer) ?? []
    return row === undefined ? [] : [{ pointer, row: lineOf(Number(row)), field: field ?? '', detail }]
  })
  return (
    <div role="alert" className={styles.failed}>
      {bad.length === 0 ? (
        <p>{says}</p>
      ) : (
        <>
          <p>
            <FormattedMessage id="compliance.import-nothing" />
          </p>
          <ul>
            {bad.slice(0, most).map(({ pointer, row, field, detail }) => (
              <li key={pointer}>
                <FormattedMessage id="compliance.import-bad" values={{ row, field, detail }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
