import { useState } from 'react'
import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Purpose } from '../contract/codes.ts'
import type { Consent } from '../contract/consents.ts'
import { announce } from '../ui/announcements.ts'
import { Select } from '../ui/select.tsx'
import { TextDialog } from '../ui/text-dialog.tsx'

/** The bank takes its own request back, with the reason: the client need not answer a question that is not asked. */
export function RetractForm({
  caseId,
  clientId,
  version,
  requested,
  onClose,
}: {
  caseId: string
  clientId: string
  /** The version of the client's consents. */
  version: number
  requested: readonly Consent[]
  onClose: () => void
}) {
  const intl = useIntl()
  const [purpose, setPurpose] = useState<Purpose | undefined>(requested[0]?.purpose)
  const retract = useCaseWrite('retractConsent', caseId)

  function retractRequest(reason: string) {
    if (purpose === undefined) return
    retract.mutate(
      { params: { id: clientId, purpose }, body: { reason }, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'consents.retract-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: 'consents.retract-title' })}
      act={intl.formatMessage({ id: 'consents.retract' })}
      label={intl.formatMessage({ id: 'consents.retract-reason' })}
      hint={intl.formatMessage({ id: 'consents.retract-hint' })}
      whyEmpty={intl.formatMessage({ id: 'consents.retract-why' })}
      most={2_000}
      onGive={retractRequest}
      onClose={onClose}
      busy={retract.isPending}
      problem={retract.error === null ? undefined : sayProblem(intl, retract.error)}
    >
      <Select
        label={intl.formatMessage({ id: 'consents.retract-what' })}
        value={purpose}
        onChoose={setPurpose}
        choices={requested.map((consent) => ({
          value: consent.purpose,
          label: intl.formatMessage({ id: `contract.purpose.${consent.purpose}` }),
        }))}
      />
    </TextDialog>
  )
}
