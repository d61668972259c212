import type { MouseEvent, ComponentProps } from 'react'
import { joinNames } from './class-names.ts'
import { useHint } from './hint.tsx'
import styles from './icon-button.module.css'
import { Icon, type IconName } from './icon.tsx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'children' | 'aria-label'> & {
  icon: IconName
  /** The word for the icon: heard by a screen reader, shown on hover and focus. */
  label: string
  why?: string | undefined
}

/** A button drawn by its icon alone, where there is no room for the word. */
export function IconButton({ icon, label, why, className, onClick, ...rest }: IconButtonProps) {
  const explanation = useHint(why ?? label)
  const blocked = why !== undefined

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <>
      <button
        type="button"
        {...rest}
        {...explanation.handlers}
        className={joinNames(styles.button, className)}
        aria-label={label}
        aria-disabled={blocked || undefined}
        aria-describedby={blocked ? explanation.id : rest['aria-describedby']}
        onClick={press}
      >
        <Icon name={icon} />
      </button>
      {explanation.element}
    </>
  )
}
