import { queryOptions } from '@tanstack/react-query'
import { receiveFile, send } from '../api/send.ts'
import type { CalendarId, Purpose } from '../contract/codes.ts'

/** What is read about consents beyond the window of the case: only when somebody asks for it. */
export const consentQueries = {
  /** The version stands in the key: a history from before the last change is never shown as the present one. */
  history: (clientId: string, purpose: Purpose, version: number) =>
    queryOptions({
      queryKey: ['consent-history', clientId, purpose, version] as const,
      queryFn: ({ signal }) => send('readConsentHistory', { params: { id: clientId, purpose }, signal }),
    }),
  notices: (purpose: Purpose, jurisdiction: CalendarId | undefined) =>
    queryOptions({
      queryKey: ['notices', purpose, jurisdiction] as const,
      queryFn: ({ signal }) => send('listNotices', { query: { purpose, jurisdiction }, signal }),
    }),
  /** A kept file. Its name is its hash, so it never changes. */
  evidence: (clientId: string, sha256: string) =>
    queryOptions({
      queryKey: ['evidence', clientId, sha256] as const,
      queryFn: ({ signal }) => receiveFile('readEvidence', { params: { id: clientId, sha256 }, signal }),
      staleTime: Infinity,
    }),
}
