import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

export const formQueries = {
  form: (token: string) =>
    queryOptions({
      queryKey: ['consent-form', token] as const,
      queryFn: ({ signal }) => send('readConsentForm', { params: { token }, signal }),
      retry: false,
    }),
}
