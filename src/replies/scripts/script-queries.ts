import { queryOptions } from '@tanstack/react-query'
import { send } from '../../api/send.ts'
import { libraryKey } from '../../api/use-library-write.ts'

export const scriptQueries = {
  /** The current version of every script. It changes seldom, and never under a reply that uses it. */
  all: queryOptions({
    queryKey: libraryKey,
    queryFn: async ({ signal }) => (await send('listScripts', { signal })).items,
    staleTime: 5 * 60_000,
  }),
}
