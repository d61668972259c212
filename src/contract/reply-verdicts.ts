import * as z from 'zod/mini'
import { replyRules } from './codes.ts'
import { id, words } from './common.ts'

/** A place of a reply's text that speaks to a point: UTF-16 offsets, end exclusive. */
export const replyLink = z.strictObject({
  point: id,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
})
export type ReplyLink = z.infer<typeof replyLink>

/** A point that a reply knowingly leaves open. */
export const leftOpen = z.strictObject({ point: id, reason: z.optional(words(2_000)) })
export type LeftOpen = z.infer<typeof leftOpen>

/** A finding that the operator does not agree with: its rule, and a hash of the words it stands in. No word of the text. */
export const dismissal = z.strictObject({ rule: z.enum(replyRules), place: z.string().check(z.regex(/^[\da-f]{16}$/)) })
export type Dismissal = z.infer<typeof dismissal>

const count = z.int().check(z.nonnegative())

/** What became of the findings of one rule. Those mended are among those found. */
export const findingTally = z.object({
  rule: z.enum(replyRules),
  found: count,
  dismissed: count,
  mended: count,
  overridden: count,
})
export type FindingTally = z.infer<typeof findingTally>
