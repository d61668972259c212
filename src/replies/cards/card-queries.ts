import { queryOptions } from '@tanstack/react-query'
import { send } from '../../api/send.ts'

export const cardQueries = {
  /** The current version of every card. It changes seldom, and never under a reply that has words of it. */
  all: queryOptions({
    queryKey: ['cards'] as const,
    queryFn: async ({ signal }) => (await send('listCards', { signal })).items,
    staleTime: 5 * 60_000,
  }),
}
