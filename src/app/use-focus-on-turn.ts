import { useEffect, useRef } from 'react'
import { focusFirstIn } from '../workspace/focus.ts'

/**
 * Signing in or out draws another page and takes away the button that was pressed: the focus goes to the new page instead
 * of being left on nothing. A page that has only been loaded keeps the browser's own start.
 */
export function useFocusOnTurn(isSignedIn: boolean | undefined): void {
  const before = useRef<boolean>(undefined)
  useEffect(() => {
    if (isSignedIn === undefined) return
    const turned = before.current !== undefined && before.current !== isSignedIn
    before.current = isSignedIn
    if (!turned) return
    if (isSignedIn) {
      const pane = [...document.querySelectorAll<HTMLElement>('[data-pane]')].find(
        (shown) => shown.checkVisibility?.() ?? true,
      )
      if (pane) focusFirstIn(pane)
    } else document.querySelector<HTMLElement>('h1')?.focus()
  }, [isSignedIn])
}
