import type { IntlShape } from 'react-intl'
import { ApiError } from '../../api/api-error.ts'
import type { OutboxItem } from '../../api/outbox/outbox-item.ts'
import { sayProblem } from '../../api/say-problem.ts'

/** One plain sentence about why a letter was not accepted. */
export function sayWhy(intl: IntlShape, { code = 'other', problem }: OutboxItem): string {
  return sayProblem(intl, new ApiError({ code, problem, status: problem?.status ?? 0, retryable: false }))
}
