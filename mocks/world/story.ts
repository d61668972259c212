import type { ClientRegistered } from '../../src/contract/client-facts.ts'
import type { Channel, Department, Purpose, ReplyRule } from '../../src/contract/codes.ts'
import type { PromiseDraft } from '../../src/contract/cases.ts'
import type { FactData } from '../../src/contract/entries.ts'
import type { ConsentCommand } from '../../src/rules/consents/decide.ts'
import type { PromiseCommand } from '../../src/rules/promises/decide.ts'
import type { Who } from './cast.ts'
import type { Proof } from './evidence/contents-of.ts'

/** A client with everything that ever happened between them and the bank. */
export interface Episode {
  client: ClientCast
  consents: ConsentAct[]
  cases: CaseStory[]
}

export interface ClientCast {
  /** Names the client in this world only; the id is made from it. */
  key: string
  /** When the card was made. */
  registeredAt: string
  card: ClientRegistered['data']
}

export interface CaseStory {
  number: number
  subject: string
  acts: CaseAct[]
}

/** A point: a name for this story, the operator's wording, and the client's words it stands on. */
export type PointCast = readonly [key: string, text: string, quote: string]

export interface Words {
  author: 'client' | 'bank'
  text: string
  at?: string
}

/** A promise with the name that later acts call it by. */
export type PromiseCast = PromiseDraft & { key: string }
export type MoveDraft = Extract<PromiseCommand, { act: 'move' }>['draft']

/** `by` is who did it at the bank; absent, the client did it or the system saw it. */
export type CaseAct = { at: string } & (
  | ({ do: 'open'; contact?: string } & Approach)
  | ({ do: 'hear' } & Approach)
  | { do: 'take'; by: Who }
  | { do: 'note'; by: Who; text: string }
  | { do: 'pin'; by: Who; point: PointCast }
  | { do: 'decline-point' | 'withdraw-point'; by: Who; key: string; reason: string }
  | ({ do: 'reply'; by: Who; channel: Channel; text?: string; script?: string } & ReplyMatter)
  | { do: 'promise'; by: Who; promise: PromiseCast }
  | { do: 'move'; by: Who; key: string; move: MoveDraft }
  | { do: 'keep'; by: Who; key: string }
  | { do: 'miss'; key: string }
  | {
      do: 'ask'
      by: Who
      key: string
      department: Department
      question: string
      neededBy: string
      regulationDays?: number
    }
  | { do: 'take-task'; by: Who; key: string }
  | { do: 'answer-task' | 'decline-task'; by: Who; key: string; text: string }
  | { do: 'offer'; by: Who; to: Who; summary: string }
  | { do: 'accept'; by: Who }
  | { do: 'decline-offer'; by: Who; reason: string }
  | { do: 'propose'; by: Who; summary: string }
  | { do: 'confirm'; by: Who; channel: Channel; words?: string }
  | { do: 'reopen'; by: Who; reason: string }
  | { do: 'tell'; by: Who; story: FactData<'story-told'> }
)

/** What the client brings: words, and the points an operator sees in them. */
interface Approach {
  by?: Who | undefined
  channel: Channel
  words: Words[]
  points: PointCast[]
}

/** What a reply brings with it besides its words. */
export interface ReplyMatter {
  /** Names of points. */
  answers?: string[]
  promises?: PromiseCast[]
  /** What the checks said when it was sent; the operator sent it all the same. */
  findings?: ReplyRule[]
}

export type ConsentAct = { at: string; by?: Who | undefined } & (
  | { do: 'ask'; purpose: Purpose; channel: Channel; notice: string }
  | ({ do: 'decide' } & Extract<ConsentCommand, { act: 'withdraw' | 'retract' }>)
  | ({ do: 'decide'; evidence: Proof[] } & Omit<Extract<ConsentCommand, { act: 'answer' }>, 'evidence'>)
  /** What the rules do not decide but only record: a login, a record brought over from an older system, an end. */
  | { do: 'record'; fact: RecordedFact }
)

export type RecordedFact =
  | { type: 'login-seen'; channel: Channel }
  | { type: 'consent-imported'; purpose: Purpose; note: string }
  | { type: 'consent-expired'; purpose: Purpose }
  | { type: 'consent-revoked' | 'consent-invalidated'; purpose: Purpose; reason: string }
