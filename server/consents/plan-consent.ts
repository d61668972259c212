import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import type { ConsentDecision } from '../../src/rules/consents/decide.ts'
import type { Plan } from '../call.ts'
import { Refused } from '../http/refuse.ts'
import type { Loaded } from '../journal/commit.ts'

/** A plan that adds facts to a client's consents and answers with their new version, and with whatever else it brought. */
export function planFacts(
  loaded: Loaded<'consents'>,
  facts: readonly ConsentFact[],
  answer: Record<string, unknown> = {},
): Plan {
  return {
    changes: [{ to: loaded, facts }],
    answer: ({ versionOf }) => {
      const version = versionOf(loaded.stream)
      return { body: { version, ...answer }, version }
    },
  }
}

/** The plan of a decision. One that is refused and still leaves a fact behind keeps the fact and refuses the caller. */
export function planDecision(
  loaded: Loaded<'consents'>,
  decision: ConsentDecision,
  answer: Record<string, unknown> = {},
): Plan {
  if (decision.ok) return planFacts(loaded, decision.facts, answer)
  const { code, ...about } = decision.refusal
  const refused = new Refused(code, about)
  if (!('facts' in decision)) throw refused
  return { ...planFacts(loaded, decision.facts), refused }
}
