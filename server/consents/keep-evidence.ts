import type { ConsentFact } from '../../src/contract/consent-facts.ts'
import { toBase64 } from '../base64.ts'
import type { EvidenceContent } from '../store/store.ts'
import { hashBytes } from './hash-bytes.ts'
import type { EvidenceType } from './sniff-type.ts'

/** A file and the entry that tells of it: what a plan needs to take it into keeping. */
export interface KeptEvidence {
  content: EvidenceContent
  fact: Extract<ConsentFact, { type: 'evidence-kept' }>
}

export async function keepEvidence(
  clientId: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: EvidenceType,
  name?: string,
): Promise<KeptEvidence> {
  const sha256 = await hashBytes(bytes)
  const size = bytes.length
  return {
    content: { clientId, sha256, type, size, base64: toBase64(bytes) },
    fact: { type: 'evidence-kept', data: { sha256, type, size, ...(name ? { name } : {}) } },
  }
}
