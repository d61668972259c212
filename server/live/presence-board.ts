import type { Person } from '../../src/contract/common.ts'
import type { LivePresence } from '../../src/contract/live.ts'

/** A window that has been silent this long is taken for closed. */
const forgottenAfterMs = 45_000

interface Seen {
  operator: Person
  state: 'viewing' | 'typing'
  at: number
}

/** Who looks at which case now. Kept in memory only: it is about now, and never an entry. */
export class PresenceBoard {
  readonly #cases = new Map<string, Map<string, Seen>>()

  note({ case: caseId, operator, state }: LivePresence, now: number): void {
    const there = this.#cases.get(caseId) ?? new Map<string, Seen>()
    if (state === 'gone') there.delete(operator.id)
    else there.set(operator.id, { operator, state, at: now })
    if (there.size === 0) this.#cases.delete(caseId)
    else this.#cases.set(caseId, there)
  }

  /** Everybody in a case but the one who asks. */
  others(caseId: string, operatorId: string, now: number): { operator: Person; state: 'viewing' | 'typing' }[] {
    return [...(this.#cases.get(caseId)?.values() ?? [])]
      .filter(({ operator, at }) => operator.id !== operatorId && now - at < forgottenAfterMs)
      .map(({ operator, state }) => ({ operator, state }))
  }
}
