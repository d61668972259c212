import * as z from 'zod/mini'
import { decisionMethods, impliedMethods, purposes } from './codes.ts'
import { channel, day, id } from './common.ts'
import { evidence, noticeRef } from './consents.ts'

/** The facts of a client's consents. One journal per client, so that its version guards every purpose at once. */
const about = { recordId: id, purpose: z.enum(purposes) }
const answered = { ...about, method: z.enum(decisionMethods), channel, evidence: z.array(evidence) }

export const consentFacts = {
  'consent-requested': z.object({ ...about, channel, notice: noticeRef }),
  'consent-given': z.object(answered),
  'consent-refused': z.object(answered),
  'consent-deferred': z.object({ ...answered, laterUntil: day }),
  'consent-withdrawn': z.object({ ...about, method: z.enum(decisionMethods), channel }),
  'consent-retracted': z.object({ ...about, reason: z.string() }),
  'consent-revoked': z.object({ ...about, reason: z.string() }),
  'consent-expired': z.object(about),
  'consent-invalidated': z.object({ ...about, reason: z.string() }),
  /** A record brought over without proof: never in force. */
  'consent-imported': z.object({ ...about, note: z.string() }),
  /** Somebody tried to pass a login, silence or use off as consent. Refused, and on record. */
  'consent-attempt-refused': z.object({ purpose: z.enum(purposes), method: z.enum(impliedMethods), channel }),
  /** A login. Counted to be shown beside an open request, and never as an answer. */
  'login-seen': z.object({ channel }),
} as const

export type ConsentFactType = keyof typeof consentFacts
export type ConsentFactData<T extends ConsentFactType> = z.infer<(typeof consentFacts)[T]>
export type ConsentFact = { [T in ConsentFactType]: { type: T; data: ConsentFactData<T> } }[ConsentFactType]
