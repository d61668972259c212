import type { ReplyRule } from '../../../src/contract/codes.ts'
import type { ReplyCheckRequest } from '../../../src/contract/reply-checks.ts'

/** A draft a person has read: every rule that must fire on it is in `fires`, all others must keep silent. */
export interface LabelledDraft extends Partial<Omit<ReplyCheckRequest, 'draft'>> {
  readonly draft: string
  readonly fires: readonly ReplyRule[]
  /** Rules that the draft comes near to and does not break. */
  readonly near?: readonly ReplyRule[]
  /** Rules that are not counted on the draft: two readers would label it both ways. */
  readonly unsure?: readonly ReplyRule[]
  /** The request does not tell the time. */
  readonly withoutNow?: true
}

/** The Wednesday that the drafts are written on, unless they say otherwise. */
export const now = '2026-11-18T09:00:00Z'

/** The request that a labelled draft makes. */
export function requestOf({
  draft,
  fires: _fires,
  near: _near,
  unsure: _unsure,
  withoutNow,
  ...given
}: LabelledDraft): ReplyCheckRequest {
  return { channel: 'chat', messages: [], ...(withoutNow === true ? {} : { now }), ...given, draft }
}

export function isEnglish({ draft }: LabelledDraft): boolean {
  return (draft.match(/[а-яё]/gi)?.length ?? 0) < (draft.match(/[a-z]/gi)?.length ?? 0)
}

/** What the client wrote. */
export function fromClient(...texts: readonly string[]): ReplyCheckRequest['messages'] {
  return texts.map((text) => ({ author: 'client', text }))
}

/** What the bank wrote before. */
export function fromBank(...texts: readonly string[]): ReplyCheckRequest['messages'] {
  return texts.map((text) => ({ author: 'bank', text }))
}

/** Open points in the order given. */
export function openPoints(...texts: readonly string[]): NonNullable<ReplyCheckRequest['points']> {
  return texts.map((text, at) => ({ id: `p${at + 1}`, text, state: 'open' }))
}

/** One open promise. */
export function promised(what: string, due: string): NonNullable<ReplyCheckRequest['promises']> {
  return [{ id: 'promise-1', what, due, state: 'open' }]
}

type Consents = NonNullable<ReplyCheckRequest['consents']>

/** A registry with these purposes given and in force. */
export function inForce(...purposes: readonly Consents[number]['purpose'][]): Consents {
  return purposes.map((purpose) => ({ purpose, state: 'given', inForce: true }))
}

/** A registry with one purpose in a state that is not in force. */
export function state(purpose: Consents[number]['purpose'], consentState: Consents[number]['state']): Consents {
  return [{ purpose, state: consentState, inForce: false }]
}
