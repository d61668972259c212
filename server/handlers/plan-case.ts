import type { CaseFact } from '../../src/contract/entries.ts'
import type { Decision } from '../../src/rules/decision.ts'
import type { LoadedCase } from '../access.ts'
import type { Plan } from '../call.ts'
import { Refused } from '../http/refuse.ts'

/** The facts of a decision, or its refusal thrown. */
export function factsOf<Fact>(decision: Decision<Fact>): Fact[] {
  if (decision.ok) return decision.facts
  const { code, pointers, with: extra } = decision.refusal
  throw new Refused(code, { ...(pointers ? { pointers } : {}), ...(extra ? { with: extra } : {}) })
}

/** A plan that adds a decision's facts to one case and answers with its new version and what the facts brought. */
export function planCase(
  loaded: LoadedCase,
  decision: Decision,
  answer: (facts: readonly CaseFact[], entryIds: readonly string[]) => Record<string, unknown> = () => ({}),
): Plan {
  const facts = factsOf(decision)
  return {
    changes: [{ to: loaded, facts }],
    answer: ({ versionOf, idsOf }) => {
      const version = versionOf(loaded.stream)
      return { body: { ...answer(facts, idsOf(loaded.stream)), version }, version }
    },
  }
}
