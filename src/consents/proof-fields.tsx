import { FormattedMessage, useIntl } from 'react-intl'
import { evidenceKinds } from '../contract/codes.ts'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { whyNotFile, type ProofDraft } from './answer-proof.ts'
import styles from './consent-history.module.css'

/** What proves the answer: of which kind, under which reference, and the file itself. */
export function ProofFields({ proof, onChange }: { proof: ProofDraft; onChange: (proof: ProofDraft) => void }) {
  const intl = useIntl()
  const wrong = whyNotFile(proof)
  return (
    <>
      <div className={styles.row}>
        <Select
          label={intl.formatMessage({ id: 'consents.proof-kind' })}
          value={proof.kind}
          onChoose={(kind) => onChange({ ...proof, kind })}
          choices={evidenceKinds.map((kind) => ({
            value: kind,
            label: intl.formatMessage({ id: `contract.evidence.${kind}` }),
          }))}
        />
        <Field
          label={intl.formatMessage({ id: 'consents.proof-ref' })}
          value={proof.ref}
          maxLength={300}
          onChange={(event) => onChange({ ...proof, ref: event.target.value })}
        />
      </div>
      <Field
        type="file"
        accept=".txt,.png,.jpg,.jpeg,.pdf,text/plain,image/png,image/jpeg,application/pdf"
        label={intl.formatMessage({ id: 'consents.proof-file' })}
        hint={<FormattedMessage id="consents.proof-file-hint" />}
        error={wrong === undefined ? undefined : intl.formatMessage({ id: wrong })}
        onChange={(event) => onChange({ ...proof, file: event.target.files?.[0] })}
      />
    </>
  )
}
