import * as z from 'zod/mini'
import { departments, roles } from './codes.ts'

export const personas = ['anna', 'petr', 'elena', 'boris', 'tatiana', 'kira'] as const
export type PersonaId = (typeof personas)[number]

export const signIn = z.strictObject({ persona: z.enum(personas) })

export const operator = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  department: z.optional(z.enum(departments)),
})
export type Operator = z.infer<typeof operator>

export const session = z.object({
  operator,
  /** Key of this operator's local drafts (AES-GCM, base64). Lives in memory only: without a session drafts stay unreadable. */
  draftKey: z.string(),
  /** The server's clock, which is the judge of deadlines. */
  now: z.string(),
  /** The name under which the bank writes to its clients. */
  bank: z.optional(z.string()),
})
export type Session = z.infer<typeof session>

/** Who can be handed a case, and who can be signed in as, where persona sign-in is on. */
export const operatorList = z.object({ items: z.array(operator) })
