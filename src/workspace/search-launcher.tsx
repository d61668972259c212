import { useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { QueuePage } from '../contract/cases.ts'
import { queueQueries } from '../queue/queue-queries.ts'
import { SearchPalette } from '../search/search-palette.tsx'
import { loadedView } from './use-neighbours.ts'

const findCase = () => document.querySelector<HTMLElement>('main[data-pane="case"]')

/** So many frames a case may take to stand; it is the same one where the open case itself was found. */
const patience = 20

/**
 * What had the focus before the search went with the case before, or lies outside of it: the reader goes on in the case that
 * was found, as soon as it stands. A screen reader says where one is, and Tab goes on from its top.
 */
function focusCase(before: HTMLElement | null, frames = patience): void {
  requestAnimationFrame(() => {
    const place = findCase()
    if (frames > 0 && (!place || place === before)) return focusCase(before, frames - 1)
    if (!place) return undefined
    place.tabIndex = -1
    return place.focus()
  })
}

/** The palette, with every case that any view of the queue has brought into this window. */
export function SearchLauncher({ onOpenCase, onClose }: { onOpenCase: (id: string) => void; onClose: () => void }) {
  const client = useQueryClient()
  const views = client.getQueriesData<InfiniteData<QueuePage>>({ queryKey: queueQueries.all })
  function openFound(id: string): void {
    const before = findCase()
    onOpenCase(id)
    focusCase(before)
  }
  return (
    <SearchPalette onClose={onClose} onOpenCase={openFound} loaded={views.flatMap(([, data]) => loadedView(data))} />
  )
}
