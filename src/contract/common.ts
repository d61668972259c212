import * as z from 'zod/mini'
import { channels } from './codes.ts'

/** Sizes beyond which a text is refused. A reply may be a long letter; a subject is a line. */
export const limits = {
  line: 300,
  reply: 50_000,
  message: 100_000,
  note: 20_000,
  /** A pasted exchange or export, in UTF-16 units; the body limit of 1 MiB stands above it. */
  importContent: 1_000_000,
  messagesPerImport: 2_000,
} as const

export const id = z.uuid()
/** ISO 8601 in UTC, e.g. `2026-11-21T09:14:00Z`. */
export const instant = z.iso.datetime({ offset: false })
/** `YYYY-MM-DD` in the calendar zone of the case. */
export const day = z.iso.date()
export const version = z.int().check(z.nonnegative())

/** A text a person must have written: not only white space. */
export const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** Text kept to the letter, spaces at the ends included. */
export const rawText = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

export const channel = z.enum(channels)

export const person = z.object({ id: z.string(), name: z.string() })
export type Person = z.infer<typeof person>

/** Who did what an entry tells: the client, an operator, a department's specialist, or the system by itself. */
export const actor = z.object({
  kind: z.enum(['client', 'operator', 'department', 'system']),
  id: z.optional(z.string()),
  name: z.string(),
})
export type Actor = z.infer<typeof actor>

/** Answer of a write that only moves the version on. */
export const written = z.object({ version })
export const writtenWithId = z.object({ id, version })
