import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import type { CaseFormProps } from './case-form-props.ts'

/** Naming the result: what was achieved, in words the client can confirm or deny. */
export function ResolutionForm({ caseId, version, onClose }: CaseFormProps) {
  const intl = useIntl()
  const propose = useCaseWrite('proposeResolution', caseId)

  function proposeResult(summary: string) {
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
    <TextDialog
      title={intl.formatMessage({ id: 'cases.resolve-title' })}
      act={intl.formatMessage({ id: 'cases.resolve-act' })}
      label={intl.formatMessage({ id: 'cases.resolve-summary' })}
      hint={intl.formatMessage({ id: 'cases.resolve-hint' })}
      whyEmpty={intl.formatMessage({ id: 'cases.resolve-why' })}
      most={10_000}
      onGive={proposeResult}
      onClose={onClose}
      busy={propose.isPending}
      problem={propose.error === null ? undefined : sayProblem(intl, propose.error)}
    />
  )
}
