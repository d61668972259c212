import type { ReplyRule } from '../../contract/codes.ts'
import { findPersonalData } from './personal-data.ts'
import type { PersonalKind } from './personal-data/kinds.ts'
import { readText } from './text/read-text.ts'

/**
 * Which blocks a senior may override, with a reason that lands in the journal. Everything that is not here is never
 * overridden:
 * - `unfilled-slot`: a gap can always be filled or removed;
 * - `implied-consent`: no reason makes a login a consent (152-ФЗ ст. 9; GDPR art. 4(11));
 * - `silent-move`: the way to move a date is a move, with its reason and notice.
 * Personal data may go out where the finding can be the bank's own: a branch's telephone, a clerk's address, a namesake.
 */
const overridable: Partial<Record<ReplyRule, readonly PersonalKind[]>> = {
  'personal-data-in-public': ['phone', 'email', 'name'],
}

/**
 * Whether a senior may override a rule. With the text of the reply it is asked of what stands there: a card, an account,
 * a passport or a contract in a public post never goes out, whoever signs for it.
 */
export function mayOverride(rule: ReplyRule, text?: string): boolean {
  const kinds = overridable[rule]
  if (kinds === undefined) return false
  return text === undefined || findPersonalData(readText(text)).every(({ kind }) => kinds.includes(kind))
}
