import { queryOptions } from '@tanstack/react-query'
import { send } from '../../api/send.ts'

export const scriptQueries = {
  /** The current version of every script. It changes seldom, and never under a reply that uses it. */
  all: queryOptions({
    queryKey: ['scripts'] as const,
    queryFn: async ({ signal }) => (await send('listScripts', { signal })).items,
    staleTime: 5 * 60_000,
  }),
}
