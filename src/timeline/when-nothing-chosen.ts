/**
 * Resolves when no words are selected in an element, at once where none are: rows that are drawn anew let go of what was
 * selected in them. Never after `signal` is aborted.
 */
export function whenNothingChosen(within: HTMLElement | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const selection = document.getSelection()
      if (selection && !selection.isCollapsed && within?.contains(selection.anchorNode)) return
      document.removeEventListener('selectionchange', look)
      resolve()
    }
    document.addEventListener('selectionchange', look, { signal })
    look()
  })
}
