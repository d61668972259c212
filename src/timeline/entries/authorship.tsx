import { FormattedMessage } from 'react-intl'
import type { Actor } from '../../contract/common.ts'
import type { CardUse, ScriptUse } from '../../contract/entries.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './entries.module.css'

/**
 * Whose words a reply is made of: a script, named with its version and what was changed in it, cards, the author’s own, or
 * nobody’s.
 */
export function Authorship({
  actor,
  script,
  cards,
}: {
  actor: Actor
  script: ScriptUse | undefined
  cards?: readonly CardUse[] | undefined
}) {
  const isOwn = script === undefined && !cards?.length && actor.kind !== 'system'
  return (
    <>
      {isOwn && (
        <span className={styles.script}>
          <Icon name="edit" size={14} />
          <FormattedMessage id="timeline.own-words" />
        </span>
      )}
      {script !== undefined && (
        <span className={styles.script}>
          <Icon name="script" size={14} />
          <FormattedMessage
            id="timeline.script"
            values={{ title: script.title, version: script.version, edits: script.edits }}
          />
        </span>
      )}
      {cards?.map(({ id, title, version }) => (
        <span key={id} className={styles.script}>
          <Icon name="info" size={14} />
          <FormattedMessage id="timeline.card" values={{ title, version }} />
        </span>
      ))}
    </>
  )
}
