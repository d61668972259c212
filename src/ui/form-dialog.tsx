import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './form-dialog.module.css'
import { Icon, type IconName } from './icon.tsx'

/**
 * A dialog with one act. The act says why it cannot be done yet; a refusal stands above the buttons and what was typed
 * stays. Closing a form that has been typed in asks once, in the words of what would be lost.
 */
export function FormDialog({
  title,
  act,
  icon,
  onSubmit,
  onClose,
  why,
  busy = false,
  problem,
  typed = false,
  wide = false,
  children,
}: {
  title: string
  /** The word on the button that does it. */
  act: string
  icon?: IconName
  onSubmit: () => void
  onClose: () => void
  why?: string | undefined
  busy?: boolean
  problem?: string | undefined
  /** Whether closing would lose something. */
  typed?: boolean
  wide?: boolean
  children: ReactNode
}) {
  const formId = useId()
  const whyId = useId()
  const [leaving, setLeaving] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (why === undefined && !busy) onSubmit()
  }

  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={() => (typed && !leaving ? setLeaving(true) : onClose())}
      foot={
        leaving ? (
          <>
            <p className={styles.leaving}>
              <FormattedMessage id="ui.typed-is-lost" />
            </p>
            <Button kind="danger" onClick={onClose}>
              <FormattedMessage id="ui.close-and-lose" />
            </Button>
            <Button onClick={() => setLeaving(false)}>
              <FormattedMessage id="ui.keep-writing" />
            </Button>
          </>
        ) : (
          <>
            {problem !== undefined && (
              <p className={styles.problem} role="alert">
                <Icon name="error" />
                {problem}
              </p>
            )}
            {problem === undefined && why !== undefined && (
              <p id={whyId} className={styles.why}>
                {why}
              </p>
            )}
            <Button onClick={() => (typed ? setLeaving(true) : onClose())}>
              <FormattedMessage id="ui.cancel" />
            </Button>
            <Button
              type="submit"
              form={formId}
              kind="main"
              why={why}
              whyIn={problem === undefined ? whyId : undefined}
              busy={busy}
              {...(icon === undefined ? {} : { icon })}
            >
              {act}
            </Button>
          </>
        )
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  )
}
