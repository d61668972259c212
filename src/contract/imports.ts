import * as z from 'zod/mini'
import { id, instant, limits, rawText, words } from './common.ts'

export const importFormats = ['text', 'eml', 'telegram'] as const

export const importRequest = z.strictObject({
  format: z.enum(importFormats),
  content: z.string().check(z.maxLength(limits.importContent)),
})
export type ImportRequest = z.infer<typeof importRequest>

/** One thing said: by the client or by the bank, in order. `at` only where the source tells it. */
export const saidMessage = z.strictObject({
  author: z.enum(['client', 'bank']),
  at: z.optional(instant),
  text: rawText(limits.message),
})
export type SaidMessage = z.infer<typeof saidMessage>

/** Where a point stands in a list of messages: index of the message, UTF-16 offsets into its text. */
export const placeInMessages = z.strictObject({
  message: z.int().check(z.nonnegative()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
})

export const suggestedPoint = z.strictObject({ text: words(2_000), from: placeInMessages })
export type SuggestedPoint = z.infer<typeof suggestedPoint>

export const importPreview = z.object({ messages: z.array(saidMessage), points: z.array(suggestedPoint) })
export type ImportPreview = z.infer<typeof importPreview>

/** Where a registered point stands: id of the message in the case, UTF-16 offsets into its text. */
export const placeInCase = z.strictObject({
  message: id,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
})
export type PlaceInCase = z.infer<typeof placeInCase>
