import * as z from 'zod/mini'
import { consentAnswers, decisionMethods, impliedMethods, languages, missingProofs, purposes } from './codes.ts'
import { channel, day, id, instant } from './common.ts'
import { evidence, indicatedBy, noticeRef, optionShown } from './consents.ts'
import { noticeToClient } from './entries.ts'
import { clause } from './statements.ts'

/** The facts of a client's consents. One journal per client, so that its version guards every purpose at once. */
const about = { recordId: id, purpose: z.enum(purposes) }
/** The record that this one takes the place of, where the purpose had one. */
const supersedes = z.optional(id)
const answered = {
  ...about,
  method: z.enum(decisionMethods),
  channel,
  evidence: z.array(evidence),
  /** When the client answered; the entry's own `at` is when it was recorded. Absent where both are one moment. */
  occurredAt: z.optional(instant),
  indicatedBy: z.optional(indicatedBy),
  /** The answers as they stood before the client, where the bank's own page asked. */
  optionsShown: z.optional(z.array(optionShown)),
  /** Where the answer was brought over from, with its proof. */
  source: z.optional(z.string()),
}

export const consentFacts = {
  'consent-requested': z.object({
    ...about,
    channel,
    notice: noticeRef,
    /** The exact text put before the client, kept whatever becomes of the notice. */
    shown: z.optional(z.object({ language: z.enum(languages), text: z.string() })),
    supersedes,
  }),
  'consent-given': z.object({
    ...answered,
    validFrom: z.optional(instant),
    validTo: z.optional(instant),
    /** Ways to take it back: at least every way in which it can be given (GDPR 7(3)). */
    withdrawalChannels: z.optional(z.array(channel)),
  }),
  'consent-refused': z.object(answered),
  'consent-deferred': z.object({ ...answered, laterUntil: day }),
  'consent-withdrawn': z.object({
    ...about,
    method: z.enum(decisionMethods),
    channel,
    evidence: z.optional(z.array(evidence)),
    indicatedBy: z.optional(indicatedBy),
  }),
  /** The bank takes its request back, and how the client was told. */
  'consent-retracted': z.object({ ...about, reason: z.string(), told: z.optional(noticeToClient) }),
  'consent-revoked': z.object({ ...about, reason: z.string() }),
  'consent-expired': z.object(about),
  'consent-invalidated': z.object({ ...about, reason: z.string() }),
  /** More proof of a consent in force; what was there before stays. */
  'consent-evidence-added': z.object({ ...about, evidence: z.array(evidence) }),
  /** A record brought over without proof: never in force. */
  'consent-imported': z.object({
    ...about,
    note: z.string(),
    source: z.optional(z.string()),
    missing: z.optional(z.array(z.enum(missingProofs))),
    supersedes,
  }),
  /** Somebody tried to pass a login, silence or use off as consent. Refused, and on record. */
  'consent-attempt-refused': z.object({
    purpose: z.enum(purposes),
    method: z.enum(impliedMethods),
    channel: z.optional(channel),
    claimed: z.optional(z.enum(consentAnswers)),
  }),
  /** A login. Counted to be shown beside an open request, and never as an answer. */
  'login-seen': z.object({ channel }),
  /** A file that proves something was taken into keeping; its contents stand beside the journal, under this hash. */
  'evidence-kept': z.object({
    sha256: z.string(),
    type: z.string(),
    size: z.int(),
    name: z.optional(z.string()),
  }),
  /** A statement in the client's own words was signed: which clauses were confirmed, and which were not. */
  'statement-issued': z.object({ statementId: z.string(), language: z.enum(languages), clauses: z.array(clause) }),
} as const

export type ConsentFactType = keyof typeof consentFacts
export type ConsentFactData<T extends ConsentFactType> = z.infer<(typeof consentFacts)[T]>
export type ConsentFact = { [T in ConsentFactType]: { type: T; data: ConsentFactData<T> } }[ConsentFactType]
