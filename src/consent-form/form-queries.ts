import { queryOptions } from '@tanstack/react-query'
import { send } from '../api/send.ts'

/** The token in the path of a link: `/consent/{token}`. */
export const tokenIn = (path: string) => path.split('/')[2] ?? ''

export const formQueries = {
  form: (token: string) =>
    queryOptions({
      queryKey: ['consent-form', token] as const,
      queryFn: ({ signal }) => send('readConsentForm', { params: { token }, signal }),
      retry: false,
    }),
}
