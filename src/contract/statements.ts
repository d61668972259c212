import * as z from 'zod/mini'
import { calendars, consentStates, languages, purposes } from './codes.ts'
import { day, instant, version, words } from './common.ts'

/** One purpose as the statement tells it: the code for programs, the sentence for the client. */
export const statementLine = z.object({
  purpose: z.enum(purposes),
  state: z.enum(consentStates),
  inForce: z.boolean(),
  since: z.optional(day),
  text: z.string(),
})

/** A clause in the client's own words, and what the bank says to it: confirmed, or declined with the reason. */
export const clause = z.object({
  text: z.string(),
  answer: z.enum(['confirm', 'decline']),
  reason: z.optional(z.string()),
})
export type Clause = z.infer<typeof clause>

/**
 * «Справка о согласиях»: what the bank holds of a client's consents at a moment, and that a login is never one. The claims of
 * the JWS are exactly this object with `iss`, `iat` and `exp` (RFC 7519 names).
 */
export const statementClaims = z.object({
  iss: z.string(),
  /** Seconds since 1970, UTC. */
  iat: z.int(),
  exp: z.int(),
  jti: z.string(),
  kind: z.literal('okno-consent-statement/1'),
  language: z.enum(languages),
  jurisdiction: z.enum(calendars),
  client: z.string(),
  madeAt: instant,
  title: z.string(),
  lines: z.array(statementLine),
  /** Requests the bank has taken back, said in words. */
  retracted: z.array(z.string()),
  /** The sentence that a login or use is not consent. */
  declaration: z.string(),
  /** The client's own wording, clause by clause, where they asked for it. */
  clauses: z.optional(z.array(clause)),
})
export type StatementClaims = z.infer<typeof statementClaims>

export const issueStatement = z.strictObject({
  language: z.optional(z.enum(languages)),
  clauses: z
    .array(
      z
        .strictObject({
          text: words(4_000),
          answer: z.enum(['confirm', 'decline']),
          reason: z.optional(words(4_000)),
        })
        // A refusal to confirm without a reason is the very thing the client came to complain of.
        .check(z.refine(({ answer, reason }) => answer === 'confirm' || reason !== undefined, { path: ['reason'] })),
    )
    .check(z.minLength(1), z.maxLength(30)),
})

export const statement = z.object({
  statement: statementClaims,
  /** Compact JWS (RFC 7515) signed with Ed25519 (RFC 8037); the protected header names the key by `kid`. */
  jws: z.string(),
})
export const statementIssued = z.extend(statement, { version })

export const jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal('EdDSA'),
})
export type PublicJwk = z.infer<typeof jwk>
export const jwks = z.object({ keys: z.array(jwk) })
