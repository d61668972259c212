import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import type { CaseFormProps } from './case-form-props.ts'

/** An act that needs only its reason: opening the case again, or declining to take it over. */
export function ReasonForm({
  caseId,
  version,
  act,
  onClose,
}: CaseFormProps & { act: 'reopenCase' | 'declineHandover' }) {
  const intl = useIntl()
  const write = useCaseWrite(act, caseId)

  function giveReason(reason: string) {
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
    <TextDialog
      title={intl.formatMessage({ id: `cases.${act}.title` })}
      act={intl.formatMessage({ id: `cases.${act}.act` })}
      label={intl.formatMessage({ id: `cases.${act}.reason` })}
      whyEmpty={intl.formatMessage({ id: 'cases.reason-why' })}
      most={2_000}
      onGive={giveReason}
      onClose={onClose}
      busy={write.isPending}
      problem={write.error === null ? undefined : sayProblem(intl, write.error)}
    />
  )
}
