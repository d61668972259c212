import { useMutation } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { receiveFile } from '../api/send.ts'
import { Button } from '../ui/button.tsx'
import { saveFile } from '../ui/save-file.ts'
import styles from './compliance-page.module.css'

/** The whole registry as a table that a spreadsheet opens without running anything. */
export function RegistryExport() {
  const intl = useIntl()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => receiveFile('exportConsents'),
    onSuccess: (table) => saveFile('okno-consents.csv', table),
  })
  return (
    <section className={styles.part} aria-labelledby="compliance-export">
      <h2 id="compliance-export">
        <FormattedMessage id="compliance.export" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id="compliance.export-hint" />
      </p>
      {error !== null && (
        <p role="alert" className={styles.failed}>
          {sayProblem(intl, toApiError(error))}
        </p>
      )}
      <div>
        <Button icon="saved" busy={isPending} onClick={() => mutate()}>
          <FormattedMessage id="compliance.export-act" />
        </Button>
      </div>
    </section>
  )
}
