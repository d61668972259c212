import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useCaseWrite } from '../api/use-write.ts'
import {
  consentAnswers,
  decisionMethods,
  type Channel,
  type ConsentAnswer,
  type DecisionMethod,
} from '../contract/codes.ts'
import type { IndicatedBy } from '../contract/consents.ts'
import { announce } from '../ui/announcements.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { fromLocal } from '../ui/local-times.ts'
import { Select } from '../ui/select.tsx'
import { isProven, noProof, proofOfMethod, whyNotFile } from './answer-proof.ts'
import type { ConsentFormProps } from './consent-form-props.ts'
import styles from './consent-history.module.css'
import { usePrivateChannels } from './private-channels.ts'
import { ProofFields } from './proof-fields.tsx'
import { useProvenWrite } from './use-proven-write.ts'
import { trimWho, WhoFields } from './who-fields.tsx'

/** Writes down what the client answered, and what proves it. No answer is chosen beforehand, and a login is none of them. */
export function RecordForm({ caseId, clientId, version, consent, zone, onClose }: ConsentFormProps) {
  const intl = useIntl()
  const [answer, setAnswer] = useState<ConsentAnswer>()
  const [method, setMethod] = useState<DecisionMethod>()
  const [channel, setChannel] = useState<Channel>()
  const [laterUntil, setLaterUntil] = useState('')
  const [occurred, setOccurred] = useState('')
  const [who, setWho] = useState<IndicatedBy>({ kind: 'self' })
  const [proof, setProof] = useState(noProof)
  const channels = usePrivateChannels()
  const decide = useCaseWrite('decideConsent', caseId)
  const { busy, problem, prove } = useProvenWrite(clientId, version)

  const say = (id: string) => intl.formatMessage({ id })
  function whyNot(): string | undefined {
    if (answer === undefined) return say('consents.record-why-answer')
    if (method === undefined || channel === undefined) return say('consents.record-why-method')
    if (who.kind === 'representative' && (who.power ?? '').trim() === '') return say('consents.record-why-power')
    if (answer === 'agree' && !isProven(proof)) return say('consents.record-why-proof')
    const wrong = whyNotFile(proof)
    return wrong === undefined ? undefined : say(wrong)
  }

  async function recordAnswer() {
    if (answer === undefined || method === undefined || channel === undefined) return
    const occurredAt = fromLocal(occurred, zone)
    const isDone = await prove(proof, (evidence, guard) =>
      decide.mutateAsync({
        params: { id: clientId, purpose: consent.purpose },
        version: guard,
        body: {
          answer,
          method,
          channel,
          evidence,
          indicatedBy: trimWho(who),
          ...(answer === 'later' && laterUntil !== '' ? { laterUntil } : {}),
          ...(occurredAt === undefined ? {} : { occurredAt }),
        },
      }),
    )
    if (!isDone) return
    announce(intl.formatMessage({ id: 'consents.record-done' }), { show: true, tone: 'good' })
    onClose()
  }

  return (
    <FormDialog
      wide
      title={`${intl.formatMessage({ id: 'consents.record-title' })}: ${intl.formatMessage({ id: `contract.purpose.${consent.purpose}` })}`}
      act={intl.formatMessage({ id: 'consents.record-act' })}
      onSubmit={() => void recordAnswer()}
      onClose={onClose}
      why={whyNot()}
      busy={busy}
      problem={problem}
      typed={answer !== undefined || isProven(proof)}
    >
      <div className={styles.row}>
        <Select
          label={intl.formatMessage({ id: 'consents.fact.answer' })}
          value={answer}
          onChoose={setAnswer}
          unchosen={intl.formatMessage({ id: 'consents.choose' })}
          choices={consentAnswers.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `consents.answer.${one}` }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: 'consents.fact.method' })}
          value={method}
          onChoose={(chosen) => {
            setMethod(chosen)
            setProof({ ...proof, kind: proofOfMethod[chosen] })
          }}
          unchosen={intl.formatMessage({ id: 'consents.choose' })}
          choices={decisionMethods.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `contract.method.${one}` }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: 'consents.record-channel' })}
          value={channel}
          onChoose={setChannel}
          unchosen={intl.formatMessage({ id: 'consents.choose' })}
          choices={channels}
        />
      </div>
      <p className={styles.quiet}>
        <FormattedMessage id="consents.record-hint" />
      </p>
      <div className={styles.row}>
        <Field
          type="datetime-local"
          label={intl.formatMessage({ id: 'consents.fact.occurred' })}
          value={occurred}
          hint={<FormattedMessage id="consents.occurred-hint" />}
          onChange={(event) => setOccurred(event.target.value)}
        />
        {answer === 'later' && (
          <Field
            type="date"
            label={intl.formatMessage({ id: 'consents.fact.later' })}
            value={laterUntil}
            onChange={(event) => setLaterUntil(event.target.value)}
          />
        )}
      </div>
      <WhoFields who={who} onChange={setWho} />
      <ProofFields proof={proof} onChange={setProof} />
    </FormDialog>
  )
}
