import type { CardFact } from '../../src/contract/card-facts.ts'
import type { CaseFact } from '../../src/contract/entries.ts'
import type { ClientFact, ScriptFact } from '../../src/contract/client-facts.ts'
import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import { applyCardFact, type CardState } from '../../src/rules/cards/card-state.ts'
import { applyCaseFact, openedCase } from '../../src/rules/case/apply.ts'
import type { CaseState } from '../../src/rules/case/case-state.ts'
import { applyClientFact, type ClientState } from '../../src/rules/clients/client-state.ts'
import { applyConsentFact } from '../../src/rules/consents/apply.ts'
import { noConsents, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import type { EntryHead } from '../../src/rules/decision.ts'
import { applyScriptFact, type ScriptState } from '../../src/rules/script-library/script-state.ts'
import type { StreamId, StreamKind } from '../store/store.ts'

/** State and facts of every kind of stream. */
export interface StreamKinds {
  case: { state: CaseState; fact: CaseFact }
  client: { state: ClientState; fact: ClientFact }
  consents: { state: ConsentsState; fact: ConsentFact }
  script: { state: ScriptState; fact: ScriptFact }
  card: { state: CardState; fact: CardFact }
}
export type StateOf<K extends StreamKind> = StreamKinds[K]['state']
export type FactOf<K extends StreamKind> = StreamKinds[K]['fact']
export type AnyFact = StreamKinds[StreamKind]['fact']
export type AnyState = StreamKinds[StreamKind]['state']

export const kindOf = (stream: StreamId): StreamKind => stream.slice(0, stream.indexOf(':')) as StreamKind
export const subjectOf = (stream: StreamId): string => stream.slice(stream.indexOf(':') + 1)

/** The state of a stream after one more fact: the one place where kinds of streams meet their rules. */
export function foldFact(stream: StreamId, state: AnyState | undefined, fact: AnyFact, head: EntryHead): AnyState {
  const id = subjectOf(stream)
  switch (kindOf(stream)) {
    case 'case': {
      const caseFact = fact as CaseFact
      const before =
        state ?? (caseFact.type === 'case-opened' ? openedCase(id, caseFact.data, head) : impossible(stream, fact.type))
      return applyCaseFact(before as CaseState, caseFact, head)
    }
    case 'client':
      return applyClientFact(state as ClientState | undefined, id, fact as ClientFact)
    case 'consents':
      return applyConsentFact((state as ConsentsState | undefined) ?? noConsents(id), fact as ConsentFact, head)
    case 'script':
      return applyScriptFact(state as ScriptState | undefined, id, fact as ScriptFact, head.at)
    case 'card':
      return applyCardFact(state as CardState | undefined, id, fact as CardFact)
  }
}

function impossible(stream: string, type: string): never {
  throw new Error(`Stream ${stream} cannot begin with ${type}`)
}
