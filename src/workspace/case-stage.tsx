import { Activity, type ComponentProps } from 'react'
import { OpenCase } from './open-case.tsx'

/**
 * The open case and, behind it and not shown, the one on which the hand rests in the queue: it is put together while nobody
 * waits, and a press only has to show it. What is not shown has no effects: it tells nobody of being there, keeps no draft
 * and hears no keys.
 */
export function CaseStage({
  caseId,
  nearId,
  ...rest
}: Omit<ComponentProps<typeof OpenCase>, 'caseId'> & { caseId: string; nearId: string | undefined }) {
  return (
    <>
      <Activity key={caseId} mode="visible">
        <OpenCase caseId={caseId} {...rest} />
      </Activity>
      {nearId !== undefined && nearId !== caseId && (
        <Activity key={nearId} mode="hidden">
          <OpenCase caseId={nearId} {...rest} />
        </Activity>
      )}
    </>
  )
}
