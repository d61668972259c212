import { useEffect, type RefObject } from 'react'
import { findFirstIn } from './focus.ts'

/**
 * An act takes away the very button that did it: a case is taken, a promise is kept, a row is gone. The focus then goes to
 * the first thing in the nearest place that is still there, so that Tab goes on from here and not from the top of the page.
 * Only what the focus was really on is made up for; who has clicked elsewhere since is left alone.
 */
export function useFocusKeeper(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current
    if (!root) return
    let path: readonly HTMLElement[] = []

    function remember({ target }: FocusEvent): void {
      path = target instanceof HTMLElement ? pathUpTo(target, root) : []
    }
    function forgetElsewhere({ target }: PointerEvent): void {
      if (!(target instanceof Node && path[0]?.contains(target))) path = []
    }
    function makeUp(): void {
      const [lost, ...around] = path
      if (lost === undefined || lost.isConnected || document.activeElement !== document.body) return
      path = []
      const next = around.filter((element) => element.isConnected).map(findFirstIn)
      next.find((element) => element !== undefined)?.focus()
    }

    const changes = new MutationObserver(makeUp)
    changes.observe(root, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', forgetElsewhere)
    return () => {
      changes.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', forgetElsewhere)
    }
  }, [place])
}

/** An element and all that it lies in, from the inside out; nothing when it lies elsewhere. */
function pathUpTo(element: HTMLElement, root: HTMLElement | null): readonly HTMLElement[] {
  const path = []
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    path.push(at)
    if (at === root) return path
  }
  return []
}
