import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { ConsentAnswer } from '../contract/codes.ts'
import { formQueries, tokenIn } from './form-queries.ts'

/** One press is one answer, also when it is pressed twice; then the receipt stands in the place of the question. */
export function useAnswerForm(token: string) {
  const intl = useIntl()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: ConsentAnswer | 'withdraw') =>
      send('answerConsentForm', { params: { token }, body: { answer }, key }),
    onSuccess: async ({ receipt }) => {
      // A link tells time in seconds: taken back at once, a consent has the same receipt, and what it says is another thing.
      await queries.invalidateQueries({ queryKey: formQueries.form(tokenIn(receipt)).queryKey })
      await navigate(receipt, { replace: true })
    },
  })
  return {
    answer: (answer: ConsentAnswer | 'withdraw') => {
      if (!isPending) mutate(answer)
    },
    busy: isPending,
    problem: error === null ? undefined : sayProblem(intl, toApiError(error)),
  }
}
