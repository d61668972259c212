import type { ReplyRule } from '../../../../src/contract/codes.ts'
import type { LabelledDraft } from '../labelled-draft.ts'

type Around = Omit<LabelledDraft, 'draft' | 'fires' | 'near'>

/** Drafts of one rule in short: those that break it, and those that come near to it and do not. */
export function about(rule: ReplyRule) {
  return {
    breaks: (draft: string, around: Around = {}, also: readonly ReplyRule[] = []): LabelledDraft => ({
      ...around,
      draft,
      fires: [rule, ...also],
    }),
    near: (draft: string, around: Around = {}, fires: readonly ReplyRule[] = []): LabelledDraft => ({
      ...around,
      draft,
      fires,
      near: [rule],
    }),
  }
}

/** What the client wrote, and nothing else of the case. */
export function asked(...texts: readonly string[]): Pick<LabelledDraft, 'messages'> {
  return { messages: texts.map((text) => ({ author: 'client', text })) }
}

/** Client and bank by turns; the client begins. */
export function talk(...texts: readonly string[]): Pick<LabelledDraft, 'messages'> {
  return { messages: texts.map((text, at) => ({ author: at % 2 === 0 ? 'client' : 'bank', text })) }
}

/** Open points, which the client's message holds word for word. */
export function points(...texts: readonly string[]): Pick<LabelledDraft, 'messages' | 'points'> {
  return {
    ...asked(texts.join(' ')),
    points: texts.map((text, at) => ({ id: `p${at + 1}`, text, state: 'open' })),
  }
}
