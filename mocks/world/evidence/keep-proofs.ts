import type { ConsentFact } from '../../../src/contract/consent-facts.ts'
import type { Evidence } from '../../../src/contract/consents.ts'
import { toBase64 } from '../../../server/base64.ts'
import { keepEvidence } from '../../../server/consents/keep-evidence.ts'
import type { EvidenceContent } from '../../../server/store/store.ts'
import { contentsOf, type Proof, type Proven } from './contents-of.ts'

/** Proofs taken into keeping: as the answer names them, with the entries that tell of it, and what lies beside the journal. */
export interface KeptProofs {
  evidence: Evidence[]
  facts: ConsentFact[]
  contents: EvidenceContent[]
}

/**
 * Takes the proofs of an answer into keeping, each under the hash of what it really says. A database refuses a file that is
 * not what its hash says, so one is altered only where `spoils` says that the store is a memory.
 */
export async function keepProofs(
  clientId: string,
  proofs: readonly Proof[],
  proven: Proven,
  spoils: boolean,
): Promise<KeptProofs> {
  const kept = await Promise.all(
    proofs.map(async ({ as, ...proof }) => {
      const { bytes, type } = contentsOf({ ...proof, ...(as && { as }) }, proven)
      const { content, fact } = await keepEvidence(clientId, bytes, type)
      return {
        proof: { ...proof, sha256: content.sha256 },
        fact,
        content: spoils && as === 'altered' ? alter(content) : content,
      }
    }),
  )
  return {
    evidence: kept.map(({ proof }) => proof),
    facts: kept.map(({ fact }) => fact),
    contents: kept.map(({ content }) => content),
  }
}

/** The same file after somebody has written another word into it; the hash in the journal is that of the first one. */
function alter(content: EvidenceContent): EvidenceContent {
  const bytes = new TextEncoder().encode('Запись восстановлена из копии, исходной нет.\n')
  return { ...content, size: bytes.length, base64: toBase64(bytes) }
}
