import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { joinNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'
import { swallowSecondClick } from './second-click.ts'

/**
 * A window over the window. The native element traps focus, closes with Escape, makes the rest inert, and gives the focus
 * back to where it was. Mount it to open it; it asks to be closed through `onClose`. It does not close on a click
 * beside it: somebody may have typed in it.
 */
export function Dialog({
  title,
  onClose,
  children,
  foot,
  wide = false,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  /** The buttons; the act itself stands last. */
  foot?: ReactNode
  wide?: boolean
}) {
  const intl = useIntl()
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const pressed = useRef<MouseEvent>(undefined)

  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Closing before React takes the element away is what gives the focus back.
    return () => {
      dialog?.close()
      // What the act has added may have pushed the place out of sight in which one goes on.
      setTimeout(() => dialog?.ownerDocument.activeElement?.scrollIntoView?.({ block: 'nearest' }), 50)
      if (pressed.current) swallowSecondClick(pressed.current)
    }
  }, [])

  return (
    <dialog
      ref={ref}
      className={joinNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onClickCapture={({ nativeEvent }) => (pressed.current = nativeEvent)}
      onClose={({ currentTarget: dialog }) => {
        // A second Escape closes the element without asking (HTML § close watchers): it asks all the same.
        if (!dialog.isConnected || dialog.open) return
        dialog.showModal()
        onClose()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton icon="close" label={intl.formatMessage({ id: 'ui.close' })} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </dialog>
  )
}
