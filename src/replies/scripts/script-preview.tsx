import { useIntl } from 'react-intl'
import type { FilledScript } from '../../rules/scripts/fill-script.ts'
import { withOffsets } from '../with-offsets.ts'
import styles from './script-picker.module.css'

/** What a script would say to this client: filled slots tinted, gaps by their names. */
export function ScriptPreview({ filled }: { filled: FilledScript }) {
  const intl = useIntl()
  return (
    <p className={styles.text}>
      {withOffsets(filled.parts).map((part) => {
        if (part.slot === undefined) return <span key={part.at}>{part.text}</span>
        return part.missing ? (
          <mark key={part.at} className={styles.missing}>
            {intl.formatMessage({ id: `replies.slot.${part.slot}` })}
          </mark>
        ) : (
          <mark key={part.at} className={styles.filled}>
            {part.text}
          </mark>
        )
      })}
    </p>
  )
}
