import * as z from 'zod/mini'
import { calendars, departments, languages } from './codes.ts'
import { channel, day, id, instant, limits, person } from './common.ts'

export const credential = z.object({
  issuer: z.string(),
  holder: z.string(),
  validFrom: day,
  validTo: day,
  state: z.enum(['valid', 'expired', 'revoked']),
})
export type Credential = z.infer<typeof credential>

/** How this client is called and declined, where the rules err or do not know: what an operator corrected. */
export const clientNaming = z.object({
  address: z.optional(z.string()),
  gender: z.optional(z.enum(['male', 'female'])),
  genitive: z.optional(z.string()),
  dative: z.optional(z.string()),
  accusative: z.optional(z.string()),
  instrumental: z.optional(z.string()),
  prepositional: z.optional(z.string()),
})
export type ClientNaming = z.infer<typeof clientNaming>

const formOfName = z.optional(z.string().check(z.trim(), z.maxLength(limits.line)))
/** The whole correction, in the place of the one before; an empty form leaves the word to the rules. */
export const correctNaming = z.strictObject({
  address: formOfName,
  gender: z.optional(z.enum(['male', 'female'])),
  genitive: formOfName,
  dative: formOfName,
  accusative: formOfName,
  instrumental: formOfName,
  prepositional: formOfName,
})

export const representative = z.object({ name: z.string(), power: z.string() })

/** The client card. Phone numbers come masked: the window never holds the whole number. */
export const client = z.object({
  id,
  kind: z.enum(['person', 'company']),
  name: z.string(),
  /** How to address the client in a reply, e.g. «Игорь Сергеевич». */
  address: z.string(),
  naming: z.optional(clientNaming),
  jurisdiction: z.enum(calendars),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  preferredChannel: channel,
  /** The language the client is written to in; absent where the bank does not know it. */
  language: z.optional(z.enum(languages)),
  identity: z.enum(['verified', 'unverified']),
  since: z.optional(day),
  products: z.array(z.string()),
  risk: z.optional(z.object({ level: z.enum(['low', 'high']), reason: z.string() })),
  credentials: z.array(credential),
  representatives: z.array(representative),
  otherCases: z.array(z.object({ id, number: z.int(), subject: z.string(), closed: z.boolean() })),
})
export type Client = z.infer<typeof client>

export const task = z.object({
  id,
  department: z.enum(departments),
  question: z.string(),
  neededBy: instant,
  regulationDue: z.optional(day),
  state: z.enum(['asked', 'taken', 'answered', 'declined']),
  takenBy: z.optional(person),
  answer: z.optional(z.string()),
  reason: z.optional(z.string()),
  askedAt: instant,
  doneAt: z.optional(instant),
})
export type Task = z.infer<typeof task>
