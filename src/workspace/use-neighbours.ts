import { useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { QueueItem, QueuePage } from '../contract/cases.ts'
import type { QueueView } from '../contract/codes.ts'
import { queueQueries } from '../queue/queue-queries.ts'

/** The cases of a view that this window has read, without asking anybody. */
export function loadedView(data: InfiniteData<QueuePage, unknown> | undefined): QueueItem[] {
  return data?.pages.flatMap((page) => page.items) ?? []
}

/** The case after (`1`) or before (`-1`) the open one in the queue; the first one where none is open. */
export function neighbourOf(items: readonly QueueItem[], openId: string | undefined, step: 1 | -1): string | undefined {
  const place = items.findIndex((item) => item.id === openId)
  if (place === -1) return items[0]?.id
  return items[place + step]?.id
}

/** Steps through the queue as it stands on screen now. */
export function useNeighbours(view: QueueView): (openId: string | undefined, step: 1 | -1) => string | undefined {
  const client = useQueryClient()
  return (openId, step) => neighbourOf(loadedView(client.getQueryData(queueQueries.view(view).queryKey)), openId, step)
}
