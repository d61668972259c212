import { useSyncExternalStore } from 'react'

/** Whether the page is as the media query says; follows changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => globalThis.matchMedia(query).matches,
  )
}
