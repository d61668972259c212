import { useMutation } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import { Button } from '../ui/button.tsx'
import { ImportForm } from './import-form.tsx'
import styles from './library-page.module.css'

/** The library as a file: out, and in again. */
export function FilesPart() {
  const intl = useIntl()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send('exportScripts'),
    onSuccess: (file) => saveFile(JSON.stringify(file, undefined, 2)),
  })
  return (
    <section className={styles.part} aria-labelledby="library-files">
      <h2 id="library-files">
        <FormattedMessage id="library.files" />
      </h2>
      <p className={styles.quiet}>
        <FormattedMessage id="library.files-hint" />
      </p>
      {error !== null && (
        <p role="alert" className={styles.failed}>
          {sayProblem(intl, toApiError(error))}
        </p>
      )}
      <div>
        <Button icon="saved" busy={isPending} onClick={() => mutate()}>
          <FormattedMessage id="library.export" />
        </Button>
      </div>
      <ImportForm />
    </section>
  )
}

function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'okno-scripts.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
