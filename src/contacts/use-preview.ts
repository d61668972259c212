import { useMutation } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { ApiError, toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { ImportPreview } from '../contract/imports.ts'
import { mostBytes, weigh } from './read-file.ts'
import type { Source } from './source.ts'

/** Asks the server to read a source. Nothing is stored by it; too much is not even sent. */
export function usePreview() {
  const intl = useIntl()
  const { mutate, isPending, error, reset } = useMutation<ImportPreview, ApiError, Source>({
    mutationFn: async ({ content, format }) => {
      const body = { format, content }
      if (weigh(body) > mostBytes) throw new ApiError({ code: 'too-large', status: 413, retryable: false })
      try {
        return await send('previewImport', { body })
      } catch (cause) {
        throw toApiError(cause)
      }
    },
  })

  function sayWhy(): string | undefined {
    if (!error) return undefined
    return error.status === 413 ? intl.formatMessage({ id: 'contacts.too-large' }) : sayProblem(intl, error)
  }

  return {
    isReading: isPending,
    problem: sayWhy(),
    read: (source: Source, then: (preview: ImportPreview) => void) => mutate(source, { onSuccess: then }),
    forget: reset,
  }
}
