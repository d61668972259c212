import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import type { ConsentFormProps } from './consent-form-props.ts'

/** Ends a consent in force: the bank will not use it, or compliance found that it is none. */
export function EndForm({
  caseId,
  clientId,
  version,
  consent,
  act,
  onClose,
}: ConsentFormProps & { act: 'revoke' | 'invalidate' }) {
  const intl = useIntl()
  const end = useCaseWrite(act === 'revoke' ? 'revokeConsent' : 'invalidateConsent', caseId)
  return (
    <TextDialog
      title={`${intl.formatMessage({ id: `consents.act.${act}` })}: ${intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })}`}
      act={intl.formatMessage({ id: `consents.act.${act}` })}
      label={intl.formatMessage({ id: 'consents.fact.reason' })}
      whyEmpty={intl.formatMessage({ id: 'consents.retract-why' })}
      most={2_000}
      busy={end.isPending}
      problem={end.error === null ? undefined : sayProblem(intl, end.error)}
      onClose={onClose}
      onGive={(reason) =>
        end.mutate(
          { params: { id: clientId, purpose: consent.purpose }, body: { reason }, version },
          {
            onSuccess: () => {
              announce(intl.formatMessage({ id: 'consents.end-done' }), { show: true, tone: 'good' })
              onClose()
            },
          },
        )
      }
    />
  )
}
