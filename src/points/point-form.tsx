import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'

/** Writing down one more thing the client asks, objects to or states. */
export function PointForm({ caseId, version, onClose }: { caseId: string; version: number; onClose: () => void }) {
  const intl = useIntl()
  const register = useCaseWrite('registerPoint', caseId)

  function registerPoint(text: string) {
    register.mutate(
      { params: { id: caseId }, body: { text }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'points.add-done' }))
          onClose()
        },
      },
    )
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: 'points.add-title' })}
      act={intl.formatMessage({ id: 'points.add-act' })}
      label={intl.formatMessage({ id: 'points.add-text' })}
      hint={intl.formatMessage({ id: 'points.add-hint' })}
      whyEmpty={intl.formatMessage({ id: 'points.add-why' })}
      most={2_000}
      onGive={registerPoint}
      onClose={onClose}
      busy={register.isPending}
      problem={register.error === null ? undefined : sayProblem(intl, register.error)}
    />
  )
}
