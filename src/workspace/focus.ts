const focusable =
  'a[href], button:not([tabindex="-1"]), input, select, textarea, [contenteditable="true"], [tabindex="0"]'

/** Moves the focus to the first thing in a place that can have it, because the operator asked for it. */
export function focusFirstIn(place: HTMLElement, within?: string): void {
  const part = within === undefined ? place : (place.querySelector<HTMLElement>(within) ?? place)
  const open = part.querySelector<HTMLElement>('[aria-current="true"]')
  const target = open ?? [...part.querySelectorAll<HTMLElement>(focusable)].find((element) => element.checkVisibility())
  if (target) target.focus()
  else {
    part.tabIndex = -1
    part.focus()
  }
}

/** Moves the focus to the text of the reply. */
export function focusReply(place: HTMLElement): void {
  const part = place.querySelector<HTMLElement>('[data-part="reply"]')
  part?.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus()
}
