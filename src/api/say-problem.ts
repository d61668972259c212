import type { IntlShape } from 'react-intl'
import type { ApiError } from './api-error.ts'

const named = ['network', 'answer-unreadable', 'version-stale'] as const

/** One plain sentence about a failure: the server's own, or ours where the server said nothing. */
export function sayProblem(intl: IntlShape, error: ApiError): string {
  if (error.code === 'version-stale') return intl.formatMessage({ id: 'api.problem.version-stale' })
  if (error.sentence !== '') return error.sentence
  const code = named.find((one) => one === error.code) ?? 'other'
  return intl.formatMessage({ id: `api.problem.${code}` })
}
