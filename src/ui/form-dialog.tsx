import { useEffect, useEffectEvent, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './form-dialog.module.css'
import { guardLeaving } from './guard-leaving.ts'
import { Icon, type IconName } from './icon.tsx'

/**
 * A dialog with one act. The act says why it cannot be done yet; a refusal stands above the buttons and what was typed
 * stays. Closing a form that has been filled in asks once, in the words of what would be lost; so do Back and leaving the
 * page. What was filled in by hand the dialog sees itself; `typed` tells it of what came otherwise.
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
  const changed = useRef(new Set<Control>())
  const isTyped = () => typed || [...changed.current].some(isFilled)
  const isTypedNow = useEffectEvent(isTyped)
  useEffect(() => guardLeaving({ isTyped: () => isTypedNow(), onBack: () => setLeaving(true) }), [])

  function askToClose() {
    // Escape and the cross put the question away: only the button that says so loses anything.
    if (leaving) goOn()
    else if (isTyped()) setLeaving(true)
    else onClose()
  }

  function goOn() {
    setLeaving(false)
    ;[...changed.current].findLast(({ isConnected }) => isConnected)?.focus()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (why === undefined && !busy) onSubmit()
  }

  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={askToClose}
      foot={
        leaving ? (
          <>
            <p className={styles.leaving} role="alert">
              <FormattedMessage id="ui.typed-is-lost" />
            </p>
            <Button kind="danger" onClick={onClose}>
              <FormattedMessage id="ui.close-and-lose" />
            </Button>
            <Button ref={takeFocus} onClick={goOn}>
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
            <Button onClick={askToClose}>
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
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={submit}
        onInput={({ target }) => isControl(target) && changed.current.add(target)}
      >
        {children}
      </form>
    </Dialog>
  )
}

/** The question is answered from the keyboard at once, and Enter loses nothing. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isControl(target: EventTarget): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

/** Whether a control that was touched still holds something that would be lost with it. */
function isFilled(control: Control): boolean {
  return control.isConnected && control.value.trim() !== ''
}
