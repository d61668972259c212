import * as z from 'zod/mini'
import { consentStates, languages, pointStates, purposes, replyRules, severities } from './codes.ts'
import { channel, limits } from './common.ts'
import { findingTally } from './reply-verdicts.ts'

/** Everything a check may look at: the draft and what the window knows. Stateless: nothing is read from the store. */
export const replyCheckRequest = z.strictObject({
  channel,
  draft: z.string().check(z.maxLength(limits.reply)),
  now: z.optional(z.string()),
  language: z.optional(z.enum(languages)),
  client: z.optional(z.object({ name: z.string() })),
  messages: z.array(z.object({ author: z.enum(['client', 'bank']), text: z.string(), at: z.optional(z.string()) })),
  points: z.optional(
    z.array(
      z.object({ id: z.string(), text: z.string(), state: z.enum(pointStates), leftOpen: z.optional(z.boolean()) }),
    ),
  ),
  consents: z.optional(
    z.array(z.object({ purpose: z.enum(purposes), state: z.enum(consentStates), inForce: z.boolean() })),
  ),
  promises: z.optional(
    z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        due: z.string(),
        /** `open` and `missed` are owed. A back end may know more states: of those it binds to nothing. */
        state: z.string().check(z.maxLength(40)),
      }),
    ),
  ),
  script: z.optional(z.object({ id: z.string(), version: z.int() })),
})
export type ReplyCheckRequest = z.infer<typeof replyCheckRequest>

/** A finding: which rule, where in the draft (UTF-16 offsets, end exclusive), and one plain sentence why. */
export const finding = z.object({
  rule: z.enum(replyRules),
  severity: z.enum(severities),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  message: z.string(),
  /** The point a finding speaks of, where it speaks of one. */
  point: z.optional(z.string()),
  /** A replacement for the marked text, where one key can mend it. */
  mend: z.optional(z.object({ label: z.string(), text: z.string() })),
})
export type Finding = z.infer<typeof finding>

export const replyCheckAnswer = z.object({ findings: z.array(finding) })

/** What became of findings in all replies so far, per rule; rules that never found anything stand with zeros. */
export const findingCounts = z.object({ items: z.array(findingTally) })
export type FindingCounts = z.infer<typeof findingCounts>
