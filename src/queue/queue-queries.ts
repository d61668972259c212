import { infiniteQueryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'
import type { QueueView } from '../contract/codes.ts'

export const queueQueries = {
  all: ['queue'] as const,
  /** One view of the queue, page after page, in the order in which the cases wait. */
  view: (view: QueueView) =>
    infiniteQueryOptions({
      queryKey: ['queue', view] as const,
      queryFn: ({ pageParam, signal }) => send('readQueue', { query: { view, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
}
