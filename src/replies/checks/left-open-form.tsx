import { useIntl } from 'react-intl'
import { TextDialog } from '../../ui/text-dialog.tsx'

/** Why a point stays open; it may stay so without a reason. */
export function LeftOpenForm({
  initial,
  onGive,
  onClose,
}: {
  initial: string | undefined
  onGive: (reason: string) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const say = (id: string) => intl.formatMessage({ id: `replies.points.left-${id}` })
  return (
    <TextDialog
      title={say('title')}
      act={say('act')}
      label={say('reason')}
      hint={say('hint')}
      most={2_000}
      initial={initial ?? ''}
      onGive={onGive}
      onClose={onClose}
      busy={false}
      problem={undefined}
    />
  )
}
