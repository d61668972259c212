import { purposes } from '../../src/contract/codes.ts'
import type { CaseFact } from '../../src/contract/entries.ts'
import { departmentsOf, dueOf, openDueOf, type CaseState } from '../../src/rules/case/case-state.ts'
import { stageOf } from '../../src/rules/case/stage.ts'
import { maskPhone, type ClientState } from '../../src/rules/clients/client-state.ts'
import { consentOf, type ConsentsState } from '../../src/rules/consents/consents-state.ts'
import type { NewEntry, StreamId, ViewChange } from '../store/store.ts'
import { kindOf, type AnyState } from './kinds.ts'

/** The view rows that follow from a stream's new state and from the entries that led to it. */
export function viewsOf(
  stream: StreamId,
  state: AnyState,
  version: number,
  entries: readonly NewEntry[],
  clientName: string,
): ViewChange[] {
  switch (kindOf(stream)) {
    case 'case':
      return [
        caseRow(state as CaseState, version, clientName),
        ...caseTexts(state as CaseState, entries),
        ...findingRows(entries),
        ...scriptUseRows(entries),
      ]
    case 'client':
      return [clientRow(state as ClientState)]
    case 'consents':
      return consentRows(state as ConsentsState)
    case 'script':
    case 'card':
      return []
  }
}

function caseRow(state: CaseState, version: number, clientName: string): ViewChange {
  return {
    view: 'case',
    row: {
      id: state.id,
      number: state.number,
      subject: state.subject,
      clientId: state.clientId,
      clientName,
      channel: state.channel,
      ownerId: state.owner?.id ?? null,
      ownerName: state.owner?.name ?? null,
      stage: stageOf(state),
      due: dueOf(state),
      openDue: openDueOf(state),
      unread: state.unread,
      openedAt: state.openedAt,
      version,
      departments: departmentsOf(state),
    },
  }
}

function caseTexts(state: CaseState, entries: readonly NewEntry[]): ViewChange[] {
  return entries.flatMap((entry): ViewChange[] => {
    const fact = entry as unknown as CaseFact
    if (fact.type !== 'message-received' && fact.type !== 'reply-sent') return []
    return [{ view: 'text', caseId: state.id, entryId: entry.id, text: fact.data.text }]
  })
}

function findingRows(entries: readonly NewEntry[]): ViewChange[] {
  return entries.flatMap((entry): ViewChange[] => {
    const fact = entry as unknown as CaseFact
    if (fact.type !== 'reply-sent') return []
    return (fact.data.tally ?? []).map((tally) => ({ view: 'findings', entryId: entry.id, ...tally }))
  })
}

function scriptUseRows(entries: readonly NewEntry[]): ViewChange[] {
  return entries.flatMap((entry): ViewChange[] => {
    const fact = entry as unknown as CaseFact
    if (fact.type !== 'reply-sent' || !fact.data.script) return []
    const { id, version, edits, phrases = 0, places = [] } = fact.data.script
    return [
      {
        view: 'script-use',
        entryId: entry.id,
        scriptId: id,
        version,
        operatorId: entry.actor.id ?? null,
        at: entry.at,
        edits,
        phrases,
        places: places.map(({ place, kind }) => `${place}:${kind}`),
      },
    ]
  })
}

function clientRow(state: ClientState): ViewChange {
  return {
    view: 'client',
    row: {
      id: state.id,
      name: state.name,
      detail: state.phone ? maskPhone(state.phone) : (state.email ?? ''),
      keys: [...(state.phone ? [state.phone.replace(/\D/g, '')] : []), ...state.contracts],
    },
  }
}

function consentRows(state: ConsentsState): ViewChange[] {
  return purposes.flatMap((purpose): ViewChange[] => {
    const consent = consentOf(state, purpose)
    if (consent.state === 'none') return []
    return [
      {
        view: 'consent',
        clientId: state.clientId,
        purpose,
        state: consent.state,
        inForce: consent.inForce,
        since: consent.since ?? null,
        consent,
      },
    ]
  })
}
