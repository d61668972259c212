import * as z from 'zod/mini'
import { calendars, consentStates, languages, legalBases, purposes } from './codes.ts'
import { channel, id, instant } from './common.ts'

/**
 * A consent receipt in the terms of ISO/IEC TS 27560:2023 and of the Kantara Consent Receipt 1.1, one for all purposes of
 * a client. Names in snake case are those of TS 27560; `docs/schemas/consent-receipt.schema.json` is made from this.
 */

/** Event states of TS 27560 that our states stand for. */
export const receiptStates = [
  'requested',
  'given',
  'refused',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'unknown',
] as const

const receiptEvent = z.object({
  event_time: instant,
  event_state: z.enum(receiptStates),
  /** The state by the name of this product, which is finer. */
  state: z.enum(consentStates),
  entity_id: z.string(),
  /** How the answer was indicated, where the event is an answer. */
  event_type: z.optional(z.enum(['explicit', 'notice', 'other'])),
  reason: z.optional(z.string()),
})

const receiptRecord = z.object({
  record_id: id,
  pii_principal_id: id,
  processing: z.object({
    purpose: z.enum(purposes),
    purpose_name: z.string(),
    lawful_basis: z.enum(legalBases),
    pii_information: z.array(z.string()),
    jurisdiction: z.enum(calendars),
    retention_period: z.string(),
    withdrawal_method: z.string(),
    withdrawal_channels: z.array(channel),
    recipients: z.array(z.string()),
    storage_locations: z.array(z.string()),
    privacy_notice: z.optional(
      z.object({
        id: z.string(),
        version: z.int(),
        sha256: z.string(),
        language: z.optional(z.enum(languages)),
        text: z.optional(z.string()),
      }),
    ),
    collection_method: z.optional(z.string()),
  }),
  party_ids: z.array(z.string()),
  valid_until: z.optional(instant),
  evidence: z.array(z.object({ kind: z.string(), sha256: z.optional(z.string()) })),
  in_force: z.boolean(),
  events: z.array(receiptEvent).check(z.minLength(1)),
})

export const consentReceipt = z.object({
  schema_version: z.literal('ISO/IEC TS 27560:2023; okno/1'),
  kantara_version: z.literal('KI-CR-v1.1.0'),
  receipt_id: z.string(),
  receipt_time: instant,
  language: z.enum(languages),
  pii_principal: z.object({ id, name: z.string() }),
  parties: z.array(
    z.object({
      party_id: z.string(),
      party_name: z.string(),
      party_role: z.enum(['pii_controller']),
      party_contact: z.string(),
    }),
  ),
  records: z.array(receiptRecord),
  /** That a login is not consent, in the client's language. */
  declaration: z.string(),
})
export type ConsentReceipt = z.infer<typeof consentReceipt>
