import { notifyManager, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/**
 * Reads are kept fresh by live entries (`live-cache.ts`), so a view that was read a minute ago is shown at once and
 * asked for again only when somebody said that it moved, or when the connection comes back.
 */
export function createQueryClient(): QueryClient {
  // Told in the same task, not in a later one: the second click of a double one finds the button busy.
  notifyManager.setScheduler(queueMicrotask)
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.retryable,
        retryDelay: (attempt) => Math.min(8_000, 500 * 2 ** attempt),
        refetchOnWindowFocus: false,
        // The browser's idea of being offline is not the bank's network: try, and let the request fail.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
