/**
 * A row is about to be taken out with the button that was pressed in it: the focus goes to the same button of the row
 * beside it, or to the section when there is none left, instead of being lost.
 */
export function passFocus(pressed: HTMLElement): void {
  const row = pressed.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const button = [...(beside?.querySelectorAll('button') ?? [])].at(-1)
  if (button) return button.focus()
  const section = row?.closest('section')
  if (!section) return
  section.tabIndex = -1
  section.focus()
}
