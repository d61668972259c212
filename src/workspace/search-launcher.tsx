import { useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { QueuePage } from '../contract/cases.ts'
import { queueQueries } from '../queue/queue-queries.ts'
import { SearchPalette } from '../search/search-palette.tsx'
import { loadedView } from './use-neighbours.ts'

/** The palette, with every case that any view of the queue has brought into this window. */
export function SearchLauncher(props: { onOpenCase: (id: string) => void; onClose: () => void }) {
  const client = useQueryClient()
  const views = client.getQueriesData<InfiniteData<QueuePage>>({ queryKey: queueQueries.all })
  return <SearchPalette {...props} loaded={views.flatMap(([, data]) => loadedView(data))} />
}
