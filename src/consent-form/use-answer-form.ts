import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { send } from '../api/send.ts'
import type { ConsentAnswer } from '../contract/codes.ts'

/** One press is one answer, also when it is pressed twice; then the receipt stands in the place of the question. */
export function useAnswerForm(token: string) {
  const intl = useIntl()
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: ConsentAnswer | 'withdraw') =>
      send('answerConsentForm', { params: { token }, body: { answer }, key }),
    onSuccess: ({ receipt }) => navigate(receipt, { replace: true }),
  })
  return {
    answer: (answer: ConsentAnswer | 'withdraw') => {
      if (!isPending) mutate(answer)
    },
    busy: isPending,
    problem: error === null ? undefined : sayProblem(intl, toApiError(error)),
  }
}
