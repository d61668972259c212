import { useEffect } from 'react'

/** Names the page in the tab and in the history while the component stands; the page's own name comes back after. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
