import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { CaseFormProps } from './case-form-props.ts'

/** Naming the result: what was achieved, in words the client can confirm or deny. */
export function ResolutionForm({ caseId, version, onClose }: CaseFormProps) {
  const intl = useIntl()
  const [summary, setSummary] = useState('')
  const propose = useCaseWrite('proposeResolution', caseId)
  const isEmpty = summary.trim() === ''

  function proposeResult() {
    propose.mutate(
      { params: { id: caseId }, body: { summary }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'cases.resolve-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'cases.resolve-title' })}
      act={intl.formatMessage({ id: 'cases.resolve-act' })}
      onSubmit={proposeResult}
      onClose={onClose}
      why={isEmpty ? intl.formatMessage({ id: 'cases.resolve-why' }) : undefined}
      busy={propose.isPending}
      problem={propose.error === null ? undefined : sayProblem(intl, propose.error)}
      typed={!isEmpty}
    >
      <TextArea
        label={intl.formatMessage({ id: 'cases.resolve-summary' })}
        hint={intl.formatMessage({ id: 'cases.resolve-hint' })}
        value={summary}
        rows={5}
        maxLength={10_000}
        onChange={(event) => setSummary(event.target.value)}
      />
    </FormDialog>
  )
}
