import * as z from 'zod/mini'
import { consentReceipt } from '../src/contract/receipts.ts'

/** The JSON Schema of a consent receipt, for whoever is handed one and does not know this product. */
export function receiptSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(consentReceipt, { io: 'output' })
  return {
    $schema,
    $id: 'urn:okno:consent-receipt:1',
    title: 'Consent receipt (ISO/IEC TS 27560:2023, Kantara Consent Receipt 1.1)',
    ...schema,
  }
}
