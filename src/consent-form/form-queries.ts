import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

export const formQueries = {
  all: ['consent-form'] as const,
  form: (token: string) =>
    queryOptions({
      queryKey: [...formQueries.all, token] as const,
      queryFn: ({ signal }) => send('readConsentForm', { params: { token }, signal }),
      retry: false,
    }),
}
