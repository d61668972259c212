import { useEffect, useEffectEvent } from 'react'
import { bindingOf, type KeyAct } from './key-map.ts'

/** Listens to the keys of the window while it stands. `onHelp` is `?`, pressed where nothing is being typed. */
export function useHotkeys(on: boolean, acts: Readonly<Record<KeyAct, () => void>>, onHelp: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A dialog has the window to itself; a word being composed has the keyboard to itself.
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    if (event.key === '?' && !isTyping(event.target)) {
      event.preventDefault()
      onHelp()
      return
    }
    if (!on) return
    const binding = bindingOf(event)
    if (!binding) return
    if (binding.does !== 'act') {
      event.preventDefault()
      acts[binding.does]()
    } else if (pressButtonOf(binding.keys)) event.preventDefault()
  })

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    globalThis.addEventListener('keydown', listener)
    return () => globalThis.removeEventListener('keydown', listener)
  }, [])
}

/** Presses the button on screen that claims these keys. One that cannot be pressed gets the focus and says why. */
function pressButtonOf(keys: string): boolean {
  const button = [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts~="${keys}"]`)].find(isShown)
  if (!button) return false
  if (button.getAttribute('aria-disabled') === 'true') button.focus()
  else button.click()
  return true
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  )
}
