interface Typing {
  /** The place in the history where it is typed. */
  here: number | undefined
  /** Whether something would be lost now. */
  isTyped: () => boolean
  /** Back was pressed, and the window stayed where it was. */
  onBack: () => void
}

const typings = new Set<Typing>()

/**
 * Keeps the page, and the place in it, while something typed would be lost. The page itself is kept by the browser's own
 * question; Back and Forward within the window are taken back and asked about here. Returns how to stop.
 */
export function guardLeaving(asking: Omit<Typing, 'here'>): () => void {
  const typing = { ...asking, here: placeOf(history.state) }
  typings.add(typing)
  return () => typings.delete(typing)
}

/** Called once, before the router begins to listen: what this stops, the router does not hear. */
export function watchLeaving(): void {
  let isReturning = false

  globalThis.addEventListener('beforeunload', (event) => {
    if ([...typings].some(({ isTyped }) => isTyped())) event.preventDefault()
  })

  globalThis.addEventListener('popstate', (event) => {
    if (isReturning) {
      isReturning = false
      event.stopImmediatePropagation()
      return
    }
    const there = placeOf(event.state)
    const typing = [...typings].find(({ isTyped }) => isTyped())
    if (typing?.here === undefined || there === undefined || typing.here === there) return
    event.stopImmediatePropagation()
    isReturning = true
    history.go(typing.here - there)
    typing.onBack()
  })
}

/** The router numbers its places in the history. */
function placeOf(state: unknown): number | undefined {
  const { idx } = (state ?? {}) as { idx?: unknown }
  return typeof idx === 'number' ? idx : undefined
}
