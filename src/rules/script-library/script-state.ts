import type { ScriptFact } from '../../contract/client-facts.ts'
import type { Script } from '../../contract/scripts.ts'

/** A script with every version it ever had: what was sent by version 2 can always be compared with version 2. */
export interface ScriptState {
  id: string
  versions: Script[]
  proposals: { id: string; text: string; why: string; by: string; at: string }[]
}

export function applyScriptFact(state: ScriptState | undefined, id: string, fact: ScriptFact, at: string): ScriptState {
  const before = state ?? { id, versions: [], proposals: [] }
  if (fact.type === 'script-published') return { ...before, versions: [...before.versions, { id, ...fact.data }] }
  const { proposalId, text, why, by } = fact.data
  return { ...before, proposals: [...before.proposals, { id: proposalId, text, why, by, at }] }
}

export const currentScript = (state: ScriptState): Script | undefined => state.versions.at(-1)
