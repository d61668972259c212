import type { Consent } from '../../contract/consents.ts'
import type { Clause } from '../../contract/statements.ts'
import { impliedConsent } from '../reply-checks/implied-consent.ts'
import { readRequest } from '../reply-checks/context.ts'

/**
 * Which clauses the bank must not confirm: those that take a login, silence or use for consent, or claim a consent that the
 * registry does not hold in force. A signed paper may not say what a reply may not say.
 */
export function findUnconfirmable(clauses: readonly Clause[], consents: readonly Consent[]): number[] {
  const held = consents.map(({ purpose, state, inForce }) => ({ purpose, state, inForce }))
  return clauses.flatMap(({ text, answer }, index) => {
    if (answer === 'decline') return []
    const context = readRequest({ channel: 'letter', draft: text, messages: [], consents: held }, 'ru')
    return impliedConsent.check(context).length > 0 ? [index] : []
  })
}
