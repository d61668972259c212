import * as z from 'zod/mini'
import { languages } from './codes.ts'
import { channel, limits, version, words } from './common.ts'
import { script } from './scripts.ts'

/** Scripts of one file: a library of some hundreds is large. */
export const mostScripts = 500

/**
 * A script in a file. `id` and `version` say which one it was when it was exported; a new script has neither. Who keeps it
 * and since when is told by the library, not by a file: there it may stand, and is not read.
 */
export const scriptRow = z.strictObject({
  id: z.optional(words(100)),
  version: z.optional(version),
  title: words(limits.line),
  topic: words(100),
  language: z.enum(languages),
  channels: z.array(channel),
  text: words(limits.reply),
  owner: z.optional(z.string()),
  publishedAt: z.optional(z.string()),
})
export type ScriptRow = z.infer<typeof scriptRow>

/** A library as a file (`docs/schemas/scripts.schema.json`). */
export const scriptFile = z.object({ format: z.string(), version: z.int(), scripts: z.array(script) })
export type ScriptFile = z.infer<typeof scriptFile>

/** Rows as they stand in a file: each is judged by itself, so that one broken row does not hide the others. */
export const importScripts = z.strictObject({
  scripts: z.array(z.unknown()).check(z.minLength(1), z.maxLength(mostScripts)),
})

/** What becomes, or became, of every row: `same` is left as it is, `refused` says why. */
export const scriptsImported = z.object({
  items: z.array(
    z.object({
      row: z.int(),
      outcome: z.enum(['new', 'changed', 'same', 'refused']),
      title: z.optional(z.string()),
      id: z.optional(z.string()),
      /** The version it gets, or has. */
      version: z.optional(version),
      why: z.optional(z.string()),
      before: z.optional(z.string()),
      after: z.optional(z.string()),
    }),
  ),
})
export type ScriptsImported = z.infer<typeof scriptsImported>
