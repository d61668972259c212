import * as z from 'zod/mini'
import { id, person } from './common.ts'

/**
 * What `GET /api/events` sends. Thin on purpose: an event names what moved and to which version, never a person's words;
 * the window asks for the rest with its own rights. `event: entry` carries an `id:` to resume by `Last-Event-ID`;
 * `event: presence` has none, it is only about now; `event: reset` says that the cursor is too old: refetch.
 */
export const liveEntry = z.object({
  case: z.optional(id),
  client: z.optional(id),
  type: z.string(),
  version: z.int(),
  by: z.optional(z.string()),
})
export type LiveEntry = z.infer<typeof liveEntry>

export const presenceStates = ['viewing', 'typing', 'gone'] as const
export const livePresence = z.object({ case: id, operator: person, state: z.enum(presenceStates) })
export type LivePresence = z.infer<typeof livePresence>

export const tellPresence = z.strictObject({ case: id, state: z.enum(presenceStates) })
/** Everybody else who is in the case now. */
export const presentNow = z.object({ others: z.array(z.object({ operator: person, state: z.enum(presenceStates) })) })
