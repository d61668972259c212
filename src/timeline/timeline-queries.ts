import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

export const timelineQueries = {
  /** The page before a version. Entries never change, so a page once read is read for good. */
  before: (caseId: string, before: number) =>
    queryOptions({
      queryKey: ['timeline', caseId, before] as const,
      queryFn: ({ signal }) => send('readTimeline', { params: { id: caseId }, query: { before, limit: 100 }, signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
