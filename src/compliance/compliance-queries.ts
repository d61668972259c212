import { infiniteQueryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

export const complianceQueries = {
  /** Records that claim a consent and cannot prove it, a page at a time. */
  disputed: infiniteQueryOptions({
    queryKey: ['disputed'] as const,
    queryFn: ({ pageParam, signal }) => send('listDisputed', { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  }),
}
