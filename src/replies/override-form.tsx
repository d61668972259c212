import { FormattedMessage, useIntl } from 'react-intl'
import { TextDialog } from '../ui/text-dialog.tsx'

/** A senior sends a blocked reply: with a reason that stays in the journal. */
export function OverrideForm({ onGive, onClose }: { onGive: (reason: string) => void; onClose: () => void }) {
  const intl = useIntl()
  const say = (id: string) => intl.formatMessage({ id: `replies.override.${id}` })
  return (
    <TextDialog
      title={say('title')}
      act={say('act')}
      icon="send"
      label={say('reason')}
      hint={say('hint')}
      whyEmpty={say('empty')}
      most={2_000}
      onGive={onGive}
      onClose={onClose}
      busy={false}
      problem={undefined}
    >
      <p>
        <FormattedMessage id="replies.override.lead" />
      </p>
    </TextDialog>
  )
}
