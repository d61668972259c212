import type { ReceiptForm as Receipt } from '../contract/consent-forms.ts'
import { formWords, sayReceipt } from '../rules/consents/form-words.ts'
import { namePurpose } from '../rules/statements/statement-words.ts'
import { AnswerButton } from './answer-button.tsx'
import styles from './consent-form.module.css'
import { useAnswerForm } from './use-answer-form.ts'

/** What was answered, with which text, and the way to take it back: one press, as it was given. */
export function ReceiptForm({ form, token }: { form: Receipt; token: string }) {
  const { answer, busy, problem } = useAnswerForm(token)
  const { language, notice } = form
  const say = (word: keyof typeof formWords) => formWords[word][language]
  const hashes = form.evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]))
  return (
    <>
      <p className={styles.who}>{sayReceipt(form)}</p>
      <h1>{namePurpose(form.purpose, language)}</h1>
      <p>
        <output>{form.sentence}</output>
      </p>
      {(notice !== undefined || hashes.length > 0) && (
        <dl>
          {notice !== undefined && (
            <>
              <dt>{say('text')}</dt>
              <dd>
                {form.text !== undefined && <span className={styles.shown}>{form.text}</span>}
                {notice.id} <code>{notice.sha256}</code>
              </dd>
            </>
          )}
          {hashes.length > 0 && (
            <>
              <dt>{say('proof')}</dt>
              <dd>
                {hashes.map((hash) => (
                  <code key={hash}>{hash}</code>
                ))}
              </dd>
            </>
          )}
        </dl>
      )}
      {form.mayWithdraw && (
        <>
          <div className={styles.answers}>
            <AnswerButton
              label={say('withdraw')}
              hint={say('withdrawHint')}
              busy={busy}
              onPress={() => answer('withdraw')}
            />
          </div>
          {problem !== undefined && <p role="alert">{problem}</p>}
          <div className={styles.foot}>
            <p>{say('keep')}</p>
          </div>
        </>
      )}
      <div className={styles.foot}>
        <p>{say('login')}</p>
      </div>
    </>
  )
}
