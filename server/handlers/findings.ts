import { sumTallies } from '../../src/rules/reply-checks/tally.ts'
import { guardRoles } from '../access.ts'
import type { Reads } from '../call.ts'

/** Which rules find much that nobody agrees with: for those who answer for the rules. Counts only, of nobody's replies. */
export const countFindings: Reads['countFindings'] = async ({ operator, services }) => {
  guardRoles(operator, ['senior', 'compliance'])
  return { body: { items: sumTallies(await services.store.countFindings()) } }
}
