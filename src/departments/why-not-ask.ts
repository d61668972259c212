import type { IntlShape } from 'react-intl'
import type { Department } from '../contract/codes.ts'

/** Why a department cannot be asked as it stands: a question has its addressee, its words, and a time ahead. */
export function whyNotAsk(
  intl: IntlShape,
  {
    department,
    question,
    neededBy,
    now,
  }: {
    department: Department | undefined
    question: string
    neededBy: string | undefined
    now: string
  },
): string | undefined {
  if (department === undefined) return intl.formatMessage({ id: 'departments.why-department' })
  if (question.trim() === '') return intl.formatMessage({ id: 'departments.why-question' })
  if (neededBy === undefined) return intl.formatMessage({ id: 'departments.why-time' })
  return neededBy <= now ? intl.formatMessage({ id: 'departments.why-past' }) : undefined
}
