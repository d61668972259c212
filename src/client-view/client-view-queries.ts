import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'
import type { CaseEntry } from '../contract/entries.ts'

export const clientViewQueries = {
  /** The whole journal of a case up to a version: the client remembers the beginning too. */
  entries: (caseId: string, version: number) =>
    queryOptions({
      queryKey: ['client-view', caseId, version] as const,
      queryFn: ({ signal }) => readWhole(caseId, signal),
      staleTime: Number.POSITIVE_INFINITY,
      // What came while one reads is added to what is being read.
      placeholderData: keepPreviousData,
    }),
}

async function readWhole(caseId: string, signal: AbortSignal): Promise<CaseEntry[]> {
  let entries: CaseEntry[] = []
  let before: number | undefined
  do {
    const query = { limit: 200, ...(before === undefined ? {} : { before }) }
    const page = await send('readTimeline', { params: { id: caseId }, query, signal })
    entries = [...page.items, ...entries]
    before = page.before
  } while (before !== undefined)
  return entries
}
