import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { send } from './send.ts'

/** The one window of a case. Several panels are drawn from it; workspace reads it once and passes it down. */
export const caseQueries = {
  all: ['case'] as const,
  window: (id: string) =>
    queryOptions({
      queryKey: ['case', id] as const,
      queryFn: ({ signal }) => send('readCase', { params: { id }, signal }),
    }),
}

/** After a write: the case is read again, and the queue with it, because its order and marks may have moved. */
export async function refreshCase(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: caseQueries.window(id).queryKey }),
    client.invalidateQueries({ queryKey: ['queue'] }),
  ])
}
