import * as z from 'zod/mini'
import { consentStates, decisionMethods, evidenceKinds, impliedMethods, purposes } from './codes.ts'
import { channel, day, id, instant, limits, version, words } from './common.ts'

/** What proves an answer. `sha256` is of the evidence itself, in hex. */
export const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  ref: z.optional(z.string().check(z.maxLength(limits.line))),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  note: z.optional(z.string().check(z.maxLength(2_000))),
})
export type Evidence = z.infer<typeof evidence>

/** The notice a client was shown: its version and the hash of the exact text. */
export const noticeRef = z.object({ id: z.string(), version: z.int(), sha256: z.string() })
export type NoticeRef = z.infer<typeof noticeRef>

export const consentRequest = z.object({
  id,
  channel,
  at: instant,
  notice: noticeRef,
  /** Logins since the request. They are counted to be shown, and never as an answer. */
  loginsSince: z.int(),
})

/** The consent state of one purpose. Only `given` with evidence is in force. */
export const consent = z.object({
  purpose: z.enum(purposes),
  state: z.enum(consentStates),
  inForce: z.boolean(),
  since: z.optional(instant),
  method: z.optional(z.enum(decisionMethods)),
  channel: z.optional(channel),
  notice: z.optional(noticeRef),
  evidence: z.array(evidence),
  laterUntil: z.optional(day),
  reason: z.optional(z.string()),
  request: z.optional(consentRequest),
})
export type Consent = z.infer<typeof consent>

export const consentList = z.object({ version, items: z.array(consent) })
export type ConsentList = z.infer<typeof consentList>

export const askConsent = z.strictObject({ noticeId: words(100), channel })
export const decideConsent = z.strictObject({
  answer: z.enum(['agree', 'refuse', 'later']),
  method: z.enum([...decisionMethods, ...impliedMethods]),
  channel,
  evidence: z.array(evidence).check(z.maxLength(20)),
  laterUntil: z.optional(day),
})
export const withdrawConsent = z.strictObject({ channel, method: z.enum(decisionMethods) })
export const retractConsent = z.strictObject({ reason: words(2_000) })
