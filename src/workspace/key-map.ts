/**
 * The keys of the window, by physical key (`event.code`), so that they are the same under a Cyrillic layout. Nothing here
 * is a browser's or a screen reader's own: not Alt+E/F/D, not Ctrl/Cmd+P/D/O/W/T/N.
 *
 * `act` keys press whatever button on screen says `aria-keyshortcuts` with the same keys: the panel that has the button
 * owns the key, and a button that cannot be pressed now says why.
 */
export const keyMap = [
  { keys: 'Control+K', code: 'KeyK', does: 'search' },
  { keys: 'Alt+J', code: 'KeyJ', does: 'next-case' },
  { keys: 'Alt+K', code: 'KeyK', does: 'previous-case' },
  { keys: 'Alt+1', code: 'Digit1', does: 'to-queue' },
  { keys: 'Alt+2', code: 'Digit2', does: 'to-timeline' },
  { keys: 'Alt+3', code: 'Digit3', does: 'to-reply' },
  { keys: 'Alt+4', code: 'Digit4', does: 'to-client' },
  { keys: 'Alt+A', code: 'KeyA', does: 'act' },
  { keys: 'Alt+S', code: 'KeyS', does: 'act' },
  { keys: 'Alt+I', code: 'KeyI', does: 'act' },
  { keys: 'Alt+P', code: 'KeyP', does: 'act' },
  { keys: 'Alt+T', code: 'KeyT', does: 'act' },
  { keys: 'Alt+L', code: 'KeyL', does: 'act' },
  { keys: 'Alt+X', code: 'KeyX', does: 'act' },
  { keys: 'Alt+V', code: 'KeyV', does: 'act' },
  { keys: 'Alt+N', code: 'KeyN', does: 'act' },
] as const satisfies readonly { keys: string; code: string; does: string }[]

export type KeyBinding = (typeof keyMap)[number]
export type KeyAct = Exclude<KeyBinding['does'], 'act'>

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The binding of a key press, or nothing. Cmd counts as Ctrl; AltGr, which is Ctrl and Alt, never counts as Alt. */
export function bindingOf(event: Pressed): KeyBinding | undefined {
  if (event.shiftKey) return undefined
  const control = event.ctrlKey || event.metaKey
  if (control === event.altKey) return undefined
  const modifier = control ? 'Control' : 'Alt'
  return keyMap.find((binding) => binding.code === event.code && binding.keys.startsWith(`${modifier}+`))
}
