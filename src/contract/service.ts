import * as z from 'zod/mini'
import { calendars } from './codes.ts'
import { day } from './common.ts'

export const health = z.object({
  status: z.literal('ok'),
  store: z.enum(['memory', 'pglite', 'postgres']),
  version: z.string(),
})

export const deadline = z.object({
  due: day,
  calendar: z.object({ id: z.enum(calendars), year: z.int(), source: z.string(), provisional: z.boolean() }),
})

export const journalVerdict = z.object({
  ok: z.boolean(),
  entries: z.int(),
  firstBroken: z.optional(z.object({ stream: z.string(), version: z.int() })),
})
