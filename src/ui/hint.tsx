import { useId, useRef, type ReactNode } from 'react'
import styles from './hint.module.css'

const gap = 6

/** Places a shown hint under its control, or above it where there is no room, and inside the window in any case. */
function placeHint(hint: HTMLElement, control: Element): void {
  const at = control.getBoundingClientRect()
  const size = hint.getBoundingClientRect()
  const below = at.bottom + gap
  const fits = below + size.height <= window.innerHeight
  hint.style.top = `${fits ? below : Math.max(0, at.top - gap - size.height)}px`
  hint.style.left = `${Math.max(gap, Math.min(at.left, window.innerWidth - size.width - gap))}px`
}

/**
 * A short explanation beside a control: why it cannot be used now, or what an icon means. It shows on hover and on focus,
 * goes away with Escape (WCAG 1.4.13), and is read as the control's description. The popover lies in the top layer, so
 * no scrolling pane can cut it off.
 */
export function useHint(says: string | undefined): {
  id: string | undefined
  handlers: {
    onPointerEnter: (event: { currentTarget: Element }) => void
    onPointerLeave: () => void
    onFocus: (event: { currentTarget: Element }) => void
    onBlur: () => void
  }
  element: ReactNode
} {
  const id = useId()
  const ref = useRef<HTMLSpanElement>(null)

  function hideOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') hide()
  }
  function show(event: { currentTarget: Element }) {
    const hint = ref.current
    if (says === undefined || hint === null) return
    hint.showPopover?.()
    placeHint(hint, event.currentTarget)
    document.addEventListener('keydown', hideOnEscape, { once: true })
  }
  function hide() {
    ref.current?.hidePopover?.()
  }

  return {
    id: says === undefined ? undefined : id,
    handlers: {
      onPointerEnter: show,
      onPointerLeave: hide,
      onFocus: (event) => {
        if (event.currentTarget.matches(':focus-visible')) show(event)
      },
      onBlur: hide,
    },
    element:
      says === undefined ? null : (
        <span ref={ref} id={id} popover="manual" role="tooltip" className={styles.hint}>
          {says}
        </span>
      ),
  }
}
