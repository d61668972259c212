import * as z from 'zod/mini'
import {
  calendars,
  consentAnswers,
  consentStates,
  decisionMethods,
  evidenceKinds,
  impliedMethods,
  languages,
  legalBases,
  missingProofs,
  purposes,
} from './codes.ts'
import { actor, channel, id, instant, limits, version } from './common.ts'
import { indicatedBy, optionShown } from './consents.ts'
import { noticeToClient } from './entries.ts'

/** A proof as it was added, and whether the bank holds its contents and they still are what was hashed. */
export const keptProof = z.object({
  kind: z.enum(evidenceKinds),
  ref: z.optional(z.string()),
  sha256: z.optional(z.string()),
  note: z.optional(z.string()),
  addedAt: instant,
  addedBy: actor,
  content: z.optional(z.object({ type: z.string(), size: z.int(), intact: z.boolean() })),
})
export type KeptProof = z.infer<typeof keptProof>

export const shownNotice = z.object({
  id: z.string(),
  version: z.int(),
  sha256: z.string(),
  language: z.optional(z.enum(languages)),
  /** The exact text at that time; absent only where the record came without it. */
  text: z.optional(z.string()),
  /** Whether the text still has the hash it was shown with. */
  intact: z.optional(z.boolean()),
})

/** One move of a record: what it became, when, by whom, and the hashes that tie it into the journal. */
export const recordEvent = z.object({
  entryId: id,
  state: z.enum(consentStates),
  at: instant,
  by: actor,
  reason: z.optional(z.string()),
  hash: z.string(),
  prevHash: z.string(),
})

/** One record of consent at evidence grade (fields after ISO/IEC TS 27560:2023). */
export const consentRecord = z.object({
  id,
  purpose: z.enum(purposes),
  state: z.enum(consentStates),
  inForce: z.boolean(),
  controller: z.string(),
  jurisdiction: z.enum(calendars),
  legalBasis: z.enum(legalBases),
  dataCategories: z.array(z.string()),
  notice: z.optional(shownNotice),
  optionsShown: z.array(optionShown),
  answer: z.enum([...consentAnswers, 'none']),
  method: z.optional(z.enum(decisionMethods)),
  indicatedBy: z.optional(indicatedBy),
  channel: z.optional(channel),
  occurredAt: z.optional(instant),
  recordedAt: instant,
  recordedBy: actor,
  evidence: z.array(keptProof),
  validFrom: z.optional(instant),
  validTo: z.optional(instant),
  withdrawalChannels: z.array(channel),
  reason: z.optional(z.string()),
  /** How the client was told that the bank took its request back. */
  told: z.optional(noticeToClient),
  source: z.optional(z.string()),
  missing: z.optional(z.array(z.enum(missingProofs))),
  supersedes: z.optional(id),
  events: z.array(recordEvent),
})
export type ConsentRecordShown = z.infer<typeof consentRecord>

/** Everything that ever happened to one purpose of one client, newest record first. */
export const consentHistory = z.object({
  version,
  purpose: z.enum(purposes),
  /** What the client is served with where there is no consent: «no consent» is never «may not serve». */
  without: z.object({ basis: z.enum(legalBases), text: z.string() }),
  records: z.array(consentRecord),
  /** Logins while a request was open: how many, the last of them, and none of them an answer. */
  logins: z.object({ count: z.int(), last: z.array(z.object({ at: instant, channel })) }),
  refusedAttempts: z.array(
    z.object({
      at: instant,
      by: actor,
      method: z.enum(impliedMethods),
      channel: z.optional(channel),
      claimed: z.optional(z.enum(consentAnswers)),
    }),
  ),
})
export type ConsentHistory = z.infer<typeof consentHistory>

/** A file taken into keeping: text as it is, or a PNG, JPEG or PDF in base64. What it is, is read from its bytes. */
export const addEvidence = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(limits.line))),
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.message))),
  base64: z.optional(z.string().check(z.minLength(1), z.maxLength(956_000))),
})
export const evidenceAdded = z.object({ version, sha256: z.string(), type: z.string(), size: z.int() })
