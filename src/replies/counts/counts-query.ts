import { queryOptions } from '@tanstack/react-query'
import { send } from '../../api/send.ts'

export const countsQueries = {
  /** What became of the findings of each rule, in all replies so far. */
  all: queryOptions({
    queryKey: ['finding-counts'] as const,
    queryFn: async ({ signal }) => (await send('countFindings', { signal })).items,
  }),
}
