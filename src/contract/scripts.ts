import * as z from 'zod/mini'
import { languages } from './codes.ts'
import { channel, instant, limits, version, words } from './common.ts'

/**
 * A prepared reply. `text` holds gaps as `{{slot}}` from the closed list of slots, with an optional fallback after a
 * bar: `{{promise.due|сегодня}}`, and conditional parts: `{{if promise.due}}…{{else}}…{{end}}`. Versions are never edited; a change is a new version.
 */
export const script = z.object({
  id: z.string(),
  version,
  title: z.string(),
  topic: z.string(),
  language: z.enum(languages),
  channels: z.array(channel),
  text: z.string(),
  owner: z.string(),
  publishedAt: z.optional(instant),
})
export type Script = z.infer<typeof script>

/** With each, when the one who asks last sent a reply by it. */
export const scriptList = z.object({ items: z.array(z.extend(script, { usedAt: z.optional(instant) })) })
export type ListedScript = z.infer<typeof scriptList>['items'][number]

const scriptDraft = {
  title: words(limits.line),
  topic: words(100),
  language: z.enum(languages),
  channels: z.array(channel),
  text: words(limits.reply),
}
export const newScript = z.strictObject(scriptDraft)
export const newScriptVersion = z.strictObject({
  text: words(limits.reply),
  title: z.optional(words(limits.line)),
  /** The version it was written over; where a newer one came out meanwhile, nothing is published. */
  seen: z.optional(version),
})
export const scriptProposal = z.strictObject({
  text: words(limits.reply),
  why: words(2_000),
  /** The version it was written on; without it, the present one. */
  on: z.optional(version),
})
export const scriptWritten = z.object({ id: z.string(), version })
