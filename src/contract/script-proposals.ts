import * as z from 'zod/mini'
import { day, id, instant, limits, person, version, words } from './common.ts'

/** A change that somebody offered to a script, and what became of it. The owner answers it, by a day they name themselves. */
export const proposal = z.object({
  id,
  script: z.object({ id: z.string(), title: z.string(), version, owner: person }),
  text: z.string(),
  /** The text that the proposal changes: the version it was written on. */
  base: z.string(),
  why: z.string(),
  by: person,
  at: instant,
  state: z.enum(['open', 'accepted', 'declined']),
  answerBy: z.optional(day),
  answeredBy: z.optional(person),
  answeredAt: z.optional(instant),
  reason: z.optional(z.string()),
  /** The version it became. */
  version: z.optional(version),
})
export type Proposal = z.infer<typeof proposal>
export const proposalList = z.object({ items: z.array(proposal) })

/** `seen` is the version of the script that the owner compared with; `text` is what they made of the proposal. */
export const acceptProposal = z.strictObject({ seen: version, text: z.optional(words(limits.reply)) })
export const declineProposal = z.strictObject({ reason: words(2_000) })
export const dateProposal = z.strictObject({ answerBy: day, reason: z.optional(words(2_000)) })

/** How a version of a script fared in replies that were sent. */
export const scriptUsage = z.object({
  id: z.string(),
  version,
  title: z.string(),
  used: z.int(),
  edited: z.int(),
  /** Of the phrases of all its uses, the part that was changed: 0 to 1. */
  share: z.number(),
  /** Phrases of the script that are changed most, as they stand in it. */
  places: z.array(z.object({ phrase: z.string(), changed: z.int(), removed: z.int(), added: z.int() })),
  /** Why changes were proposed to it, the most frequent first. */
  reasons: z.array(z.object({ why: z.string(), count: z.int() })),
})
export type ScriptUsage = z.infer<typeof scriptUsage>
export const scriptUsageList = z.object({ items: z.array(scriptUsage) })
