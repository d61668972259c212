import type { CaseFact } from '../contract/entries.ts'
import type { Operator } from '../contract/session.ts'
import type { RefusalCode } from './refusals.ts'

/** What a rule may know of the world: who acts, what time it is by the server's clock, and how new things are named. */
export interface Context {
  /** ISO 8601 UTC. */
  now: string
  by: Operator
  newId: () => string
}

/** A refusal is a value: a stable code, and the parts of the request it is about as JSON pointers. */
export interface Refusal {
  code: RefusalCode
  pointers?: readonly string[]
  /** Facts that go with the refusal in its answer, e.g. findings of a blocked reply. */
  with?: Readonly<Record<string, unknown>>
}

export type Decision<Fact = CaseFact> = { ok: true; facts: Fact[] } | { ok: false; refusal: Refusal }

/** The facts a command leads to. */
export const decided = <Fact>(...facts: Fact[]): { ok: true; facts: Fact[] } => ({ ok: true, facts })

/** A command that the rules do not let through. */
export const refused = (code: RefusalCode, about: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, ...about },
})

/** What an entry brings besides its data. */
export interface EntryHead {
  at: string
  version: number
}
