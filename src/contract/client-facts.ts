import * as z from 'zod/mini'
import { languages } from './codes.ts'
import { client, clientNaming } from './clients.ts'
import { channel, id } from './common.ts'

const { id: _id, otherCases: _otherCases, naming: _naming, ...card } = client.shape

/** The facts of a client. The phone stands whole here and nowhere else; what leaves the api is masked. */
export const clientFacts = {
  'client-registered': z.object({ ...card, contracts: z.array(z.string()) }),
  /** An operator said how this client is called; it takes the place of what was said before. */
  'naming-corrected': z.object({ naming: clientNaming }),
} as const
export type ClientRegistered = {
  type: 'client-registered'
  data: z.infer<(typeof clientFacts)['client-registered']>
}
export type ClientFact =
  | ClientRegistered
  | { type: 'naming-corrected'; data: z.infer<(typeof clientFacts)['naming-corrected']> }

/** The facts of a script: versions are only ever added. */
export const scriptFacts = {
  'script-published': z.object({
    version: z.int(),
    title: z.string(),
    topic: z.string(),
    language: z.enum(languages),
    channels: z.array(channel),
    text: z.string(),
    owner: z.string(),
    /** The proposal this version was made of, and who accepted it. */
    proposalId: z.optional(id),
    by: z.optional(z.string()),
  }),
  'script-proposed': z.object({
    proposalId: id,
    text: z.string(),
    why: z.string(),
    by: z.string(),
    /** The version it was written on. */
    version: z.optional(z.int()),
  }),
  'proposal-dated': z.object({
    proposalId: id,
    answerBy: z.string(),
    /** Why it is later than the day named before. */
    reason: z.optional(z.string()),
    by: z.string(),
  }),
  'proposal-declined': z.object({ proposalId: id, reason: z.string(), by: z.string() }),
} as const
type ScriptFactType = keyof typeof scriptFacts
export type ScriptFact = {
  [T in ScriptFactType]: { type: T; data: z.infer<(typeof scriptFacts)[T]> }
}[ScriptFactType]
