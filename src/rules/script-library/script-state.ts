import type { ScriptFact } from '../../contract/client-facts.ts'
import type { Script } from '../../contract/scripts.ts'

/** A change offered to a script. What became of it stands beside it: a version, or a reason. */
export interface ScriptProposal {
  id: string
  text: string
  why: string
  by: string
  at: string
  /** The version it was written on; absent in what was offered before versions were asked for. */
  on?: number
  answerBy?: string
  answeredBy?: string
  answeredAt?: string
  reason?: string
  /** The version it became. */
  version?: number
}

/** A script with every version it ever had: what was sent by version 2 can always be compared with version 2. */
export interface ScriptState {
  id: string
  versions: Script[]
  proposals: ScriptProposal[]
}

export function applyScriptFact(state: ScriptState | undefined, id: string, fact: ScriptFact, at: string): ScriptState {
  const before = state ?? { id, versions: [], proposals: [] }
  switch (fact.type) {
    case 'script-published': {
      const { proposalId, by, ...said } = fact.data
      const published = { ...before, versions: [...before.versions, { id, ...said, publishedAt: at }] }
      const { version } = said
      return proposalId === undefined
        ? published
        : answer(published, proposalId, { version, answeredAt: at, ...(by === undefined ? {} : { answeredBy: by }) })
    }
    case 'script-proposed': {
      const { proposalId, text, why, by, version } = fact.data
      const on = version ?? before.versions.at(-1)?.version
      const proposed = { id: proposalId, text, why, by, at, ...(on === undefined ? {} : { on }) }
      return { ...before, proposals: [...before.proposals, proposed] }
    }
    case 'proposal-dated':
      return answer(before, fact.data.proposalId, { answerBy: fact.data.answerBy })
    case 'proposal-declined': {
      const { proposalId, reason, by } = fact.data
      return answer(before, proposalId, { reason, answeredBy: by, answeredAt: at })
    }
  }
}

function answer(state: ScriptState, id: string, given: Partial<ScriptProposal>): ScriptState {
  return { ...state, proposals: state.proposals.map((one) => (one.id === id ? { ...one, ...given } : one)) }
}

export const currentScript = (state: ScriptState): Script | undefined => state.versions.at(-1)
