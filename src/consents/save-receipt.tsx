import { useMutation } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { Language } from '../contract/codes.ts'
import { Button } from '../ui/button.tsx'
import { saveText } from '../ui/save-file.ts'
import styles from './consent-history.module.css'

/** The record of all the client's answers for programs (ISO/IEC TS 27560, Kantara): a file that the client may take along. */
export function SaveReceipt({ clientId, language }: { clientId: string; language: Language | undefined }) {
  const intl = useIntl()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send('readReceipt', { params: { id: clientId }, query: { language } }),
    onSuccess: (receipt) =>
      saveText(
        `okno-receipt-${receipt.receipt_time.slice(0, 10)}-${receipt.receipt_id.slice(0, 8)}.json`,
        JSON.stringify(receipt, null, 2),
        'application/json',
      ),
  })
  return (
    <div className={styles.receipt}>
      <Button size="small" icon="saved" busy={isPending} onClick={() => mutate()}>
        <FormattedMessage id="consents.receipt-save" />
      </Button>
      {error !== null && (
        <p role="alert" className={styles.failed}>
          {sayProblem(intl, toApiError(error))}
        </p>
      )}
    </div>
  )
}
