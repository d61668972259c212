import { queryOptions } from '@tanstack/react-query'
import { send, type Answer } from '../api/send.ts'
import type { Language } from '../contract/codes.ts'

/** A statement with its signature. */
export type SignedStatement = Answer<'readStatement'>

export const statementQueries = {
  /** Signed anew whenever the consents have changed; the version stands for what was seen. */
  statement: (clientId: string, version: number, language: Language) =>
    queryOptions({
      queryKey: ['statement', clientId, version, language] as const,
      queryFn: ({ signal }) => send('readStatement', { params: { id: clientId }, query: { language }, signal }),
      staleTime: Infinity,
    }),
  /** The bank's public keys, fetched once: checking itself asks nobody. */
  keys: queryOptions({
    queryKey: ['statement-keys'] as const,
    queryFn: ({ signal }) => send('readKeys', { signal }),
    staleTime: Infinity,
    retry: 1,
  }),
}
