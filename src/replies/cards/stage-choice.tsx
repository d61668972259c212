import { FormattedMessage } from 'react-intl'
import { stages, type Stage } from '../../contract/codes.ts'
import styles from './cards.module.css'

/** At which stages of a case a card helps most; none chosen means at any. */
export function StageChoice({ chosen, onChoose }: { chosen: readonly Stage[]; onChoose: (stages: Stage[]) => void }) {
  const toggle = (stage: Stage) =>
    onChoose(stages.filter((one) => (one === stage ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <fieldset className={styles.stages}>
      <legend>
        <FormattedMessage id="replies.cards.field.stages" />
      </legend>
      {stages.map((stage) => (
        <label key={stage}>
          <input type="checkbox" checked={chosen.includes(stage)} onChange={() => toggle(stage)} />
          <FormattedMessage id={`contract.stage.${stage}`} />
        </label>
      ))}
    </fieldset>
  )
}
