import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCaseWrite } from '../api/use-write.ts'
import { decisionMethods, type Channel, type DecisionMethod } from '../contract/codes.ts'
import type { IndicatedBy } from '../contract/consents.ts'
import { announce } from '../ui/announcements.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Select } from '../ui/select.tsx'
import { noProof, proofOfMethod, whyNotFile } from './answer-proof.ts'
import type { ConsentFormProps } from './consent-form-props.ts'
import styles from './consent-history.module.css'
import { usePrivateChannels } from './private-channels.ts'
import { ProofFields } from './proof-fields.tsx'
import { useProvenWrite } from './use-proven-write.ts'
import { trimWho, WhoFields } from './who-fields.tsx'

/** The client takes a consent back. It needs no reason and no proof: nothing here is asked for that giving did not need. */
export function WithdrawForm({ caseId, clientId, version, consent, onClose }: ConsentFormProps) {
  const intl = useIntl()
  const [method, setMethod] = useState<DecisionMethod>('voice')
  const [channel, setChannel] = useState<Channel>('phone')
  const [who, setWho] = useState<IndicatedBy>({ kind: 'self' })
  const [proof, setProof] = useState(noProof)
  const channels = usePrivateChannels()
  const withdraw = useCaseWrite('withdrawConsent', caseId)
  const { busy, problem, prove } = useProvenWrite(clientId, version)

  function whyNot(): string | undefined {
    if (who.kind === 'representative' && (who.power ?? '').trim() === '')
      return intl.formatMessage({ id: 'consents.record-why-power' })
    const wrong = whyNotFile(proof)
    return wrong === undefined ? undefined : intl.formatMessage({ id: wrong })
  }
  async function takeBack() {
    const isDone = await prove(proof, (evidence, guard) =>
      withdraw.mutateAsync({
        params: { id: clientId, purpose: consent.purpose },
        version: guard,
        body: { method, channel, indicatedBy: trimWho(who), ...(evidence.length > 0 ? { evidence } : {}) },
      }),
    )
    if (!isDone) return
    announce(intl.formatMessage({ id: 'consents.withdraw-done' }), { show: true, tone: 'good' })
    onClose()
  }

  return (
    <FormDialog
      wide
      title={`${intl.formatMessage({ id: 'consents.withdraw-title' })}: ${intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })}`}
      act={intl.formatMessage({ id: 'consents.act.withdraw' })}
      onSubmit={() => void takeBack()}
      onClose={onClose}
      why={whyNot()}
      busy={busy}
      problem={problem}
    >
      <p className={styles.quiet}>
        <FormattedMessage id="consents.withdraw-hint" />
      </p>
      <div className={styles.row}>
        <Select
          label={intl.formatMessage({ id: 'consents.fact.method' })}
          value={method}
          onChoose={(chosen) => {
            setMethod(chosen)
            setProof({ ...proof, kind: proofOfMethod[chosen] })
          }}
          choices={decisionMethods.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `contract.method.${one}` }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: 'consents.record-channel' })}
          value={channel}
          onChoose={setChannel}
          choices={channels}
        />
      </div>
      <WhoFields who={who} onChange={setWho} />
      <ProofFields proof={proof} onChange={setProof} />
    </FormDialog>
  )
}
