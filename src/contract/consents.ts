import * as z from 'zod/mini'
import {
  consentAnswers,
  consentStates,
  decisionMethods,
  evidenceKinds,
  impliedMethods,
  missingProofs,
  purposes,
} from './codes.ts'
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

/** Who indicated an answer: the client, or a representative with the power that lets them (152-ФЗ ст. 9 ч. 1). */
export const indicatedBy = z.strictObject({
  kind: z.enum(['self', 'representative']),
  name: z.optional(words(limits.line)),
  power: z.optional(words(limits.line)),
})
export type IndicatedBy = z.infer<typeof indicatedBy>

/** One of the answers a client could choose from, as it stood before them; the order is that of the list. */
export const optionShown = z.object({
  answer: z.enum(consentAnswers),
  label: z.string(),
  fontPx: z.optional(z.number()),
  contrast: z.optional(z.number()),
})
export type OptionShown = z.infer<typeof optionShown>

/** What an operator may do about a purpose now; `until` is the first day on which a closed act opens. */
export const consentPermission = z.object({
  allowed: z.boolean(),
  code: z.optional(z.string()),
  why: z.optional(z.string()),
  until: z.optional(day),
})
export const consentActs = ['ask', 'record', 'withdraw', 'retract', 'revoke', 'invalidate', 'add-proof'] as const
export type ConsentAct = (typeof consentActs)[number]

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
  /** When the client answered, where that was before it was recorded. */
  occurredAt: z.optional(instant),
  /** The moment from which the consent is no longer in force by itself. */
  validTo: z.optional(instant),
  indicatedBy: z.optional(indicatedBy),
  /** What a record brought over lacks to be in force. */
  missing: z.optional(z.array(z.enum(missingProofs))),
  may: z.optional(z.record(z.enum(consentActs), consentPermission)),
})
export type Consent = z.infer<typeof consent>

export const consentList = z.object({ version, items: z.array(consent) })
export type ConsentList = z.infer<typeof consentList>

export const askConsent = z.strictObject({ noticeId: words(100), channel })
/** The client’s own page for this request: a path below the product’s address, and until when it answers. */
export const consentAsked = z.object({
  version,
  link: z.string(),
  expiresAt: instant,
  /** Who asks, as the bank calls itself; absent where nobody said. */
  bank: z.optional(z.string()),
})

const someEvidence = z.array(evidence).check(z.maxLength(20))

export const decideConsent = z.strictObject({
  answer: z.enum(consentAnswers),
  method: z.enum([...decisionMethods, ...impliedMethods]),
  channel,
  evidence: someEvidence,
  laterUntil: z.optional(day),
  occurredAt: z.optional(instant),
  indicatedBy: z.optional(indicatedBy),
})
export const withdrawConsent = z.strictObject({
  channel,
  method: z.enum(decisionMethods),
  evidence: z.optional(someEvidence),
  indicatedBy: z.optional(indicatedBy),
})
export const retractConsent = z.strictObject({ reason: words(2_000) })
export const endConsent = z.strictObject({ reason: words(2_000) })
export const addProof = z.strictObject({ evidence: someEvidence.check(z.minLength(1)) })
