import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Point } from '../contract/cases.ts'
import { announce } from '../ui/announcements.ts'
import { ClientText } from '../ui/client-text.tsx'
import { TextDialog } from '../ui/text-dialog.tsx'
import styles from './points-panel.module.css'

/** Declining a point needs its reason; when the client takes it back, the reason is theirs and may be missing. */
export function PointReasonForm({
  caseId,
  version,
  point,
  act,
  onClose,
}: {
  caseId: string
  version: number
  point: Point
  act: 'declinePoint' | 'withdrawPoint'
  onClose: () => void
}) {
  const intl = useIntl()
  const decline = useCaseWrite('declinePoint', caseId)
  const withdraw = useCaseWrite('withdrawPoint', caseId)
  const write = act === 'declinePoint' ? decline : withdraw

  function closePoint(reason: string) {
    const params = { id: caseId, pid: point.id }
    const onSuccess = () => {
      announce(intl.formatMessage({ id: `points.${act}.done` }))
      onClose()
    }
    if (act === 'declinePoint') decline.mutate({ params, body: { reason }, version }, { onSuccess })
    else withdraw.mutate({ params, body: reason.trim() === '' ? {} : { reason }, version }, { onSuccess })
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: `points.${act}.title` })}
      act={intl.formatMessage({ id: `points.${act}.act` })}
      label={intl.formatMessage({ id: `points.${act}.reason` })}
      hint={intl.formatMessage({ id: `points.${act}.hint` })}
      {...(act === 'declinePoint' ? { whyEmpty: intl.formatMessage({ id: 'points.declinePoint.why' }) } : {})}
      most={2_000}
      onGive={closePoint}
      onClose={onClose}
      busy={write.isPending}
      problem={write.error === null ? undefined : sayProblem(intl, write.error)}
    >
      <blockquote className={styles.quote}>
        <ClientText text={point.text} block />
      </blockquote>
    </TextDialog>
  )
}
