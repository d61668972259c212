import type { AskingForm as Asking } from '../contract/consent-forms.ts'
import { formWords, sayAsks, tellsOfLogin } from '../rules/consents/form-words.ts'
import { AnswerButton } from './answer-button.tsx'
import styles from './consent-form.module.css'
import { useAnswerForm } from './use-answer-form.ts'

/** The question and its three equal answers. None is chosen, none has the focus, and each is one press. */
export function AskingForm({ form, token }: { form: Asking; token: string }) {
  const { answer, busy, problem } = useAnswerForm(token)
  const say = (word: keyof typeof formWords) => formWords[word][form.language]
  const [question = '', ...rest] = form.paragraphs
  return (
    <>
      <p className={styles.who}>{sayAsks(form)}</p>
      <h1 id="question">{question}</h1>
      <div className={styles.notice}>
        {rest.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl>
        <dt>{say('withdrawal')}</dt>
        <dd>{form.withdrawal}</dd>
        <dt>{say('isNot')}</dt>
        <dd>{form.isNot}</dd>
      </dl>
      <fieldset className={styles.answers} aria-labelledby="question">
        {form.options.map((option) => (
          <AnswerButton
            key={option.answer}
            label={option.label}
            hint={option.hint}
            busy={busy}
            onPress={() => answer(option.answer)}
          />
        ))}
      </fieldset>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className={styles.foot}>
        {!tellsOfLogin(rest) && <p>{say('login')}</p>}
        <p>{say('steps')}</p>
        <p>{say('after')}</p>
      </div>
    </>
  )
}
