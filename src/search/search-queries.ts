import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import { send } from '../api/send.ts'
import type { Found } from './find-loaded.ts'

/** Words of clients do not stay in memory longer than the look at them. */
const shortly = 60_000

export const searchQueries = {
  /** What the server finds. A POST, because a name or a phone number must not stand in an address. */
  found: (q: string) =>
    queryOptions({
      queryKey: ['search', q] as const,
      queryFn:
        q === ''
          ? skipToken
          : ({ signal }: { signal: AbortSignal }) => send('search', { body: { q, limit: 12 }, signal }),
      placeholderData: keepPreviousData,
      staleTime: 15_000,
      gcTime: shortly,
    }),
  /** Every case of one client. */
  casesOf: (clientId: string | undefined) =>
    queryOptions({
      queryKey: ['search', 'client', clientId] as const,
      queryFn:
        clientId === undefined
          ? skipToken
          : async ({ signal }: { signal: AbortSignal }): Promise<Found[]> => {
              const { name, otherCases } = await send('readClient', { params: { id: clientId }, signal })
              return otherCases.map(({ id, number, subject }) => ({ id, number, subject, client: name }))
            },
      gcTime: shortly,
    }),
}
