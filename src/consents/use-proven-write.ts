import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { ApiError, toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import type { Evidence } from '../contract/consents.ts'
import { keepProof, type ProofDraft } from './answer-proof.ts'

/**
 * A write in two steps: the file is taken into keeping first, and the answer that it proves follows with the version that
 * made. A file that is kept already is not sent again when only the answer failed.
 */
export function useProvenWrite(clientId: string, version: number) {
  const intl = useIntl()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiError>()
  const kept = useRef<{ proof: ProofDraft; evidence: Evidence[]; version: number }>(undefined)
  const keys = useRef(new WeakMap<File, string>())

  async function prove(proof: ProofDraft, write: (evidence: Evidence[], version: number) => Promise<unknown>) {
    setBusy(true)
    setFailure(undefined)
    try {
      const isKept = kept.current?.proof.file === proof.file && kept.current?.proof.ref === proof.ref
      if (!isKept) kept.current = { proof, ...(await keepProof(clientId, version, proof, keyOf(proof.file))) }
      const { evidence = [], version: after = version } = kept.current ?? {}
      await write(evidence, Math.max(after, version))
      return true
    } catch (error) {
      setFailure(toApiError(error))
      return false
    } finally {
      setBusy(false)
    }
  }

  function keyOf(file: File | undefined): string {
    const key = (file && keys.current.get(file)) ?? crypto.randomUUID()
    if (file) keys.current.set(file, key)
    return key
  }

  return { busy, problem: failure === undefined ? undefined : sayProblem(intl, failure), prove }
}
