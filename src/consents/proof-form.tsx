import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCaseWrite } from '../api/use-write.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { isProven, noProof, whyNotFile } from './answer-proof.ts'
import type { ConsentFormProps } from './consent-form-props.ts'
import styles from './consent-history.module.css'
import { ProofFields } from './proof-fields.tsx'
import { useProvenWrite } from './use-proven-write.ts'

/** Adds proof to a consent in force. What was there before stays: proof is only ever added. */
export function ProofForm({ caseId, clientId, version, consent, onClose }: ConsentFormProps) {
  const intl = useIntl()
  const [proof, setProof] = useState(noProof)
  const add = useCaseWrite('addProof', caseId)
  const { busy, problem, prove } = useProvenWrite(clientId, version)

  function whyNot(): string | undefined {
    if (!isProven(proof)) return intl.formatMessage({ id: 'consents.proof-why' })
    const wrong = whyNotFile(proof)
    return wrong === undefined ? undefined : intl.formatMessage({ id: wrong })
  }
  async function addProof() {
    const isDone = await prove(proof, (evidence, guard) =>
      add.mutateAsync({
        params: { id: clientId, purpose: consent.purpose },
        version: guard,
        body: { evidence },
      }),
    )
    if (!isDone) return
    announce(intl.formatMessage({ id: 'consents.proof-done' }), { show: true, tone: 'good' })
    onClose()
  }

  return (
    <FormDialog
      wide
      title={`${intl.formatMessage({ id: 'consents.act.add-proof' })}: ${intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })}`}
      act={intl.formatMessage({ id: 'consents.act.add-proof' })}
      icon="attachment"
      onSubmit={() => void addProof()}
      onClose={onClose}
      why={whyNot()}
      busy={busy}
      problem={problem}
      typed={isProven(proof)}
    >
      <p className={styles.quiet}>
        <FormattedMessage id="consents.proof-add-hint" />
      </p>
      <ProofFields proof={proof} onChange={setProof} />
    </FormDialog>
  )
}
