import * as z from 'zod/mini'
import { languages, missingProofs, purposes } from './codes.ts'
import { channel, id, instant, limits, words } from './common.ts'
import { evidence, indicatedBy } from './consents.ts'

/**
 * A consent claimed by another system. Nothing but the client and the purpose must be there: what is missing makes the
 * record disputed, and never in force.
 */
export const importRow = z.strictObject({
  clientId: id,
  purpose: z.enum(purposes),
  /** As the other system calls it; only a method of the contract counts. */
  method: z.optional(words(100)),
  channel: z.optional(channel),
  occurredAt: z.optional(instant),
  noticeId: z.optional(words(100)),
  notice: z.optional(z.strictObject({ version: z.int(), language: z.enum(languages), text: words(20_000) })),
  evidence: z.optional(z.array(evidence).check(z.maxLength(20))),
  indicatedBy: z.optional(indicatedBy),
  note: z.optional(words(2_000)),
})
export type ImportRow = z.infer<typeof importRow>

export const importConsents = z.strictObject({
  /** Where the rows come from: the name of the system and of the file. */
  source: words(limits.line),
  rows: z.array(importRow).check(z.minLength(1), z.maxLength(500)),
})

export const importOutcomes = ['given', 'unknown', 'skipped'] as const
const lack = z.object({ code: z.enum(missingProofs), text: z.string() })

export const consentsImported = z.object({
  counts: z.record(z.enum(importOutcomes), z.int()),
  items: z.array(
    z.object({
      row: z.int(),
      outcome: z.enum(importOutcomes),
      missing: z.array(lack),
      /** Why a row was skipped. */
      code: z.optional(z.string()),
      why: z.optional(z.string()),
    }),
  ),
})

/** «Спорные: нет доказательства»: records that claim a consent and cannot prove it. */
export const disputedConsents = z.object({
  items: z.array(
    z.object({
      client: z.object({ id, name: z.string() }),
      purpose: z.enum(purposes),
      since: z.optional(instant),
      source: z.optional(z.string()),
      note: z.optional(z.string()),
      missing: z.array(lack),
    }),
  ),
  total: z.int(),
  next: z.nullable(z.string()),
})
