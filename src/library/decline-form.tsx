import { useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useLibraryWrite } from '../api/use-library-write.ts'
import { announce } from '../ui/announcements.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import type { ProposalFormProps } from './proposal-form-props.ts'

/** Declines a proposal. The reason is read by whoever offered it. */
export function DeclineForm({ proposal, onClose }: ProposalFormProps) {
  const intl = useIntl()
  const decline = useLibraryWrite('declineProposal')

  function declineFor(reason: string) {
    decline.mutate(
      { params: { id: proposal.script.id, pid: proposal.id }, body: { reason } },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'library.decline-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <TextDialog
      title={intl.formatMessage({ id: 'library.decline-title' }, { title: proposal.script.title })}
      act={intl.formatMessage({ id: 'library.decline' })}
      label={intl.formatMessage({ id: 'library.reason' })}
      hint={intl.formatMessage({ id: 'library.decline-hint' }, { name: proposal.by.name })}
      whyEmpty={intl.formatMessage({ id: 'library.decline-empty' })}
      most={2_000}
      onGive={declineFor}
      onClose={onClose}
      busy={decline.isPending}
      problem={decline.error === null ? undefined : sayProblem(intl, decline.error)}
    />
  )
}
