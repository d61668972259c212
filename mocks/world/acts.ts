import type { Channel, Department } from '../../src/contract/codes.ts'
import type { FactData } from '../../src/contract/entries.ts'
import type { Who } from './cast.ts'
import type { CaseAct, MoveDraft, PointCast, PromiseCast, ReplyMatter, Words } from './story.ts'

/** The acts of a case, by names that read as a story: when, who, what. */

interface Heard {
  /** Who wrote the words down; absent where the client's channel brings them by itself. */
  by?: Who
  points?: PointCast[]
  contact?: string
}

const wordsOf = (said: string | Words[]): Words[] =>
  typeof said === 'string' ? [{ author: 'client', text: said }] : said

export const opens = (
  at: string,
  channel: Channel,
  said: string | Words[],
  { by, points = [], contact }: Heard = {},
): CaseAct => ({ at, do: 'open', channel, words: wordsOf(said), points, by, ...(contact ? { contact } : {}) })

export const hears = (
  at: string,
  channel: Channel,
  said: string | Words[],
  { by, points = [] }: Heard = {},
): CaseAct => ({ at, do: 'hear', channel, words: wordsOf(said), points, by })

export const takes = (at: string, by: Who): CaseAct => ({ at, do: 'take', by })
export const notes = (at: string, by: Who, text: string): CaseAct => ({ at, do: 'note', by, text })
export const pins = (at: string, by: Who, ...point: PointCast): CaseAct => ({ at, do: 'pin', by, point })
export const declinesPoint = (at: string, by: Who, key: string, reason: string): CaseAct => ({
  at,
  do: 'decline-point',
  by,
  key,
  reason,
})
export const withdrawsPoint = (at: string, by: Who, key: string, reason: string): CaseAct => ({
  at,
  do: 'withdraw-point',
  by,
  key,
  reason,
})

export const replies = (at: string, by: Who, channel: Channel, text: string, matter: ReplyMatter = {}): CaseAct => ({
  at,
  do: 'reply',
  by,
  channel,
  text,
  ...matter,
})

/** A reply made from a script: as it is, or with the text that the operator made of it. */
export const repliesBy = (
  script: string,
  at: string,
  by: Who,
  channel: Channel,
  { text, ...matter }: ReplyMatter & { text?: string } = {},
): CaseAct => ({ at, do: 'reply', by, channel, script, ...(text ? { text } : {}), ...matter })

export const promises = (at: string, by: Who, promise: PromiseCast): CaseAct => ({ at, do: 'promise', by, promise })
export const moves = (at: string, by: Who, key: string, move: MoveDraft): CaseAct => ({ at, do: 'move', by, key, move })
export const keeps = (at: string, by: Who, key: string): CaseAct => ({ at, do: 'keep', by, key })
export const misses = (at: string, key: string): CaseAct => ({ at, do: 'miss', key })

export const asks = (
  at: string,
  by: Who,
  key: string,
  department: Department,
  question: string,
  neededBy: string,
  regulationDays?: number,
): CaseAct => ({
  at,
  do: 'ask',
  by,
  key,
  department,
  question,
  neededBy,
  ...(regulationDays ? { regulationDays } : {}),
})
export const takesTask = (at: string, by: Who, key: string): CaseAct => ({ at, do: 'take-task', by, key })
export const answersTask = (at: string, by: Who, key: string, text: string): CaseAct => ({
  at,
  do: 'answer-task',
  by,
  key,
  text,
})
export const declinesTask = (at: string, by: Who, key: string, text: string): CaseAct => ({
  at,
  do: 'decline-task',
  by,
  key,
  text,
})

export const offers = (at: string, by: Who, to: Who, summary: string): CaseAct => ({ at, do: 'offer', by, to, summary })
export const accepts = (at: string, by: Who): CaseAct => ({ at, do: 'accept', by })
export const declinesOffer = (at: string, by: Who, reason: string): CaseAct => ({ at, do: 'decline-offer', by, reason })

export const proposes = (at: string, by: Who, summary: string): CaseAct => ({ at, do: 'propose', by, summary })
export const confirms = (at: string, by: Who, channel: Channel, words?: string): CaseAct => ({
  at,
  do: 'confirm',
  by,
  channel,
  ...(words ? { words } : {}),
})
export const reopens = (at: string, by: Who, reason: string): CaseAct => ({ at, do: 'reopen', by, reason })
export const tells = (at: string, by: Who, story: FactData<'story-told'>): CaseAct => ({ at, do: 'tell', by, story })
