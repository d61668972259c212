import type { SendReply } from '../../contract/cases.ts'
import type { Problem } from '../../contract/problem.ts'
import type { Sealed } from '../seal.ts'

/** `refused` waits for the operator: the server said no, and only a person can change the letter or withdraw it. */
export const outboxStates = ['waiting', 'sending', 'sent', 'refused'] as const
export type OutboxState = (typeof outboxStates)[number]

/** One reply on its way to the server, as the window shows it. */
export interface OutboxItem {
  /** Idempotency key and identity: the same for every attempt, for ever. */
  readonly key: string
  readonly operatorId: string
  readonly caseId: string
  /** Version of the case that the operator saw. */
  readonly version: number
  readonly body: SendReply
  readonly state: OutboxState
  /** When it was put here, by this browser's clock; orders the letters of one case. */
  readonly at: number
  readonly attempts: number
  /** Not before this moment, after a failure that may pass. */
  readonly notBefore: number
  /** Why it waits or was refused: a code, and the problem where the server gave one. */
  readonly code?: string
  readonly problem?: Problem
  /** The answer's version, once sent. */
  readonly sentVersion?: number
}

/** The same, as it lies in the browser's database: the letter is sealed with the operator's key. */
export type OutboxRecord = Omit<OutboxItem, 'body'> & { readonly sealed: Sealed }
