const focusable =
  'a[href], button:not([tabindex="-1"]), input, select, textarea, [contenteditable="true"], [tabindex="0"]'

/** Moves the focus to the first thing in a place that can have it, because the operator asked for it. */
export function focusFirstIn(place: HTMLElement, within?: string): void {
  const part = within === undefined ? place : (place.querySelector<HTMLElement>(within) ?? place)
  const target = findFirstIn(part)
  if (target) target.focus()
  else {
    // The part itself may give way to another when its data comes, and would take the focus with it.
    place.tabIndex = -1
    place.focus()
  }
}

/** The first thing in a place that can have the focus; of a list with one open row, that row. */
export function findFirstIn(part: HTMLElement): HTMLElement | undefined {
  const open = part.querySelector<HTMLElement>('[aria-current="true"]')
  return (
    open ?? [...part.querySelectorAll<HTMLElement>(focusable)].find((element) => element.checkVisibility?.() ?? true)
  )
}

/** Moves the focus to the text of the reply. */
export function focusReply(place: HTMLElement): void {
  const part = place.querySelector<HTMLElement>('[data-part="reply"]')
  part?.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus()
}
