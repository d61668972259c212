import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

/** Colleagues a case can be handed to. */
export const operatorQueries = {
  list: queryOptions({
    queryKey: ['operators'] as const,
    queryFn: ({ signal }) => send('listOperators', { signal }),
    staleTime: 5 * 60_000,
  }),
}
