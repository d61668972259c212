import { useSyncExternalStore } from 'react'
import { languages, type Language } from '../contract/codes.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How this operator likes the window, on this machine. Holds nothing of any client. */
export interface Preferences {
  readonly theme: Theme
  readonly language: Language
  readonly hotkeys: boolean
}

const place = 'okno-preferences'
const listeners = new Set<() => void>()
let current = read()

/** The machine's language where it is one of ours; Russian else, the first language of the product. */
function usualLanguage(): Language {
  const wanted = globalThis.navigator?.language.slice(0, 2)
  return languages.find((language) => language === wanted) ?? 'ru'
}

function read(): Preferences {
  const usual: Preferences = { theme: 'system', language: usualLanguage(), hotkeys: true }
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Record<keyof Preferences, unknown>>
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usual.theme,
      language: languages.find((language) => language === kept.language) ?? usual.language,
      hotkeys: typeof kept.hotkeys === 'boolean' ? kept.hotkeys : usual.hotkeys,
    }
  } catch {
    return usual
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function readPreferences(): Preferences {
  return current
}

/** Changes what is given and keeps it; a browser that lets a page keep nothing forgets it with the tab. */
export function prefer(changes: Partial<Preferences>): void {
  current = { ...current, ...changes }
  try {
    localStorage.setItem(place, JSON.stringify(current))
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
  applyTheme()
  for (const listener of listeners) listener()
}

/** Sets the theme on the page; `system` leaves it to the style sheet. */
export function applyTheme(): void {
  const { dataset } = document.documentElement
  if (current.theme === 'system') delete dataset['theme']
  else dataset['theme'] = current.theme
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences)
}
