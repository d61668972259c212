import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'
import { libraryKey } from '../api/use-library-write.ts'

export const libraryQueries = {
  /** The current version of every script: the same place in the cache that the reply reads them from. */
  scripts: queryOptions({
    queryKey: libraryKey,
    queryFn: async ({ signal }) => (await send('listScripts', { signal })).items,
  }),
  /** Proposals with what became of them: all for keepers of scripts, one's own for everybody else. */
  proposals: queryOptions({
    queryKey: [...libraryKey, 'proposals'] as const,
    queryFn: async ({ signal }) => (await send('listProposals', { signal })).items,
  }),
  /** How each version of a script fared in replies that were sent. */
  usage: queryOptions({
    queryKey: [...libraryKey, 'usage'] as const,
    queryFn: async ({ signal }) => (await send('listScriptUsage', { signal })).items,
  }),
}
