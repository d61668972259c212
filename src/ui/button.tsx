import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { joinNames } from './class-names.ts'
import { useHint } from './hint.tsx'
import { Icon, type IconName } from './icon.tsx'

export type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  /** `main` is the one act of a place; `plain` has a border; `quiet` has none; `danger` cannot be taken back. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger'
  size?: 'regular' | 'small'
  icon?: IconName
  /** Why it cannot be pressed now. The button stays reachable by keyboard and says this sentence. */
  why?: string | undefined
  /** Where the reason already stands on screen: the id of that element. Then no hint repeats it. */
  whyIn?: string | undefined
  /** What stands behind the words: shown on hover and focus. */
  hint?: string | undefined
  /** Pressed though it cannot be: shows where the reason stands. */
  onRefused?: (() => void) | undefined
  busy?: boolean
  /** The keys that do the same, as drawn: «Ctrl ↵». */
  keys?: string
  children?: ReactNode
}

/** A button that, when it cannot be pressed, says why. */
export function Button({
  kind = 'plain',
  size = 'regular',
  icon,
  why,
  whyIn,
  hint,
  onRefused,
  busy = false,
  keys,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const explanation = useHint(whyIn === undefined ? (why ?? hint) : undefined)
  const blocked = why !== undefined || busy

  function press(event: MouseEvent<HTMLButtonElement>) {
    // aria-disabled keeps the button in the tab order, so a press has to be stopped here, a form's submit included.
    if (!blocked) return onClick?.(event)
    event.preventDefault()
    return why !== undefined && onRefused?.()
  }

  return (
    <>
      <button
        type="button"
        {...rest}
        {...explanation.handlers}
        className={joinNames(styles.button, styles[kind], styles[size], className)}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={joinNames(rest['aria-describedby'], explanation.id, why !== undefined && whyIn) || undefined}
        onClick={press}
      >
        {busy ? (
          <span className={styles.turning}>
            <Icon name="busy" />
          </span>
        ) : (
          icon !== undefined && <Icon name={icon} />
        )}
        {children}
        {keys !== undefined && (
          <kbd className={styles.keys} aria-hidden="true">
            {keys}
          </kbd>
        )}
      </button>
      {explanation.element}
    </>
  )
}
