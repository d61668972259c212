import { FormattedMessage } from 'react-intl'
import type { Present } from '../operator/presence.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './presence-mark.module.css'

const namedAtMost = 2

/** Who else is in the case: «Пётр Рощин здесь», «Пётр Рощин пишет…». Seen and not announced: it changes too often. */
export function PresenceMark({ others }: { others: readonly Present[] }) {
  if (others.length === 0) return null
  const more = others.length - namedAtMost
  return (
    <ul className={styles.marks}>
      {others.slice(0, namedAtMost).map(({ operator, state }) => (
        <li key={operator.id} className={styles.mark}>
          <Icon name={state === 'typing' ? 'typing' : 'viewing'} size={14} />
          <FormattedMessage
            id={state === 'typing' ? 'workspace.presence.typing' : 'workspace.presence.viewing'}
            values={{ name: operator.name }}
          />
        </li>
      ))}
      {more > 0 && (
        <li className={styles.mark}>
          <FormattedMessage id="workspace.presence.more" values={{ count: more }} />
        </li>
      )}
    </ul>
  )
}
