import type { ConsentRecordShown, KeptProof } from '../../src/contract/consent-history.ts'
import { fromBase64 } from '../base64.ts'
import { sha256 } from '../journal/seal.ts'
import type { Store } from '../store/store.ts'
import { hashBytes } from './hash-bytes.ts'

/** Holds the text that was shown and every file against their hashes, and says of each whether it still is what it was. */
export async function checkRecord(
  store: Store,
  clientId: string,
  record: ConsentRecordShown,
): Promise<ConsentRecordShown> {
  const { notice } = record
  const evidence = await Promise.all(record.evidence.map((proof) => checkProof(store, clientId, proof)))
  if (notice?.text === undefined) return { ...record, evidence }
  return { ...record, evidence, notice: { ...notice, intact: sha256(notice.text) === notice.sha256 } }
}

async function checkProof(store: Store, clientId: string, proof: KeptProof): Promise<KeptProof> {
  const kept = proof.sha256 && (await store.evidence(clientId, proof.sha256))
  if (!kept) return proof
  const bytes = fromBase64(kept.base64)
  const intact = bytes !== undefined && (await hashBytes(bytes)) === proof.sha256
  return { ...proof, content: { type: kept.type, size: kept.size, intact } }
}
