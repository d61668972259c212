import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { CaseFormProps } from './case-form-props.ts'

/** An act that needs only its reason: opening the case again, or declining to take it over. */
export function ReasonForm({
  caseId,
  version,
  act,
  onClose,
}: CaseFormProps & { act: 'reopenCase' | 'declineHandover' }) {
  const intl = useIntl()
  const [reason, setReason] = useState('')
  const write = useCaseWrite(act, caseId)
  const isEmpty = reason.trim() === ''

  function giveReason() {
    write.mutate(
      { params: { id: caseId }, body: { reason }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: `cases.${act}.done` }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: `cases.${act}.title` })}
      act={intl.formatMessage({ id: `cases.${act}.act` })}
      onSubmit={giveReason}
      onClose={onClose}
      why={isEmpty ? intl.formatMessage({ id: 'cases.reason-why' }) : undefined}
      busy={write.isPending}
      problem={write.error === null ? undefined : sayProblem(intl, write.error)}
      typed={!isEmpty}
    >
      <TextArea
        label={intl.formatMessage({ id: `cases.${act}.reason` })}
        value={reason}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  )
}
