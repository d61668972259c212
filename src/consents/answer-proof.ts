import type { DecisionMethod, EvidenceKind } from '../contract/codes.ts'
import type { Evidence } from '../contract/consents.ts'
import { send } from '../api/send.ts'

/** What an operator gives as the proof of an answer: a reference, a file, or both. */
export interface ProofDraft {
  kind: EvidenceKind
  ref: string
  file: File | undefined
}

export const noProof: ProofDraft = { kind: 'recording', ref: '', file: undefined }

/** What an answer of each kind leaves behind: taken along with the method, so that a sheet of paper is not called a call. */
export const proofOfMethod: Readonly<Record<DecisionMethod, EvidenceKind>> = {
  button: 'log',
  signature: 'signature',
  'sms-code': 'code',
  voice: 'recording',
  paper: 'scan',
}

/** What is kept at most; the server says the same. */
export const largestProof = 700 * 1024

export const isProven = ({ ref, file }: ProofDraft): boolean => ref.trim() !== '' || file !== undefined

/** Why a file cannot be taken, before it is sent anywhere: the id of a sentence. */
export function whyNotFile({ file }: ProofDraft): 'consents.proof-large' | 'consents.proof-empty' | undefined {
  if (file === undefined) return undefined
  if (file.size === 0) return 'consents.proof-empty'
  return file.size > largestProof ? 'consents.proof-large' : undefined
}

/** Takes the file into keeping, where there is one, and answers the proof with the version that the answer is then guarded by. */
export async function keepProof(
  clientId: string,
  version: number,
  { kind, ref, file }: ProofDraft,
  key: string,
): Promise<{ evidence: Evidence[]; version: number }> {
  const named = ref.trim() === '' ? {} : { ref: ref.trim() }
  if (file === undefined) return { evidence: ref.trim() === '' ? [] : [{ kind, ...named }], version }
  const kept = await send('addEvidence', {
    params: { id: clientId },
    body: { name: file.name.slice(0, 300), ...(await contentsOf(file)) },
    version,
    key,
  })
  return { evidence: [{ kind, sha256: kept.sha256, ref: named.ref ?? file.name.slice(0, 300) }], version: kept.version }
}

async function contentsOf(file: File): Promise<{ text: string } | { base64: string }> {
  if (file.type === 'text/plain') return { text: await file.text() }
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { base64: btoa(binary) }
}
