import { FormattedMessage, useIntl } from 'react-intl'
import { useSession } from '../operator/session.ts'
import { mayOpenCase } from '../rules/permissions/open-case.ts'
import { Button } from '../ui/button.tsx'

/** Takes down what a client says first. Who may not, reads why. */
export function NewCaseButton({ onOpen }: { onOpen: () => void }) {
  const intl = useIntl()
  const { operator } = useSession()
  return (
    <Button
      icon="add"
      why={mayOpenCase(operator) ? undefined : intl.formatMessage({ id: 'workspace.new-case.why' })}
      aria-keyshortcuts="Alt+N"
      onClick={onOpen}
    >
      <FormattedMessage id="workspace.new-case" />
    </Button>
  )
}
