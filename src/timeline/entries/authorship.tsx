import { FormattedMessage } from 'react-intl'
import type { Actor } from '../../contract/common.ts'
import type { ScriptUse } from '../../contract/entries.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './entries.module.css'

/** Whose words a reply is made of: a script, named with its version and what was changed in it, the author’s own, or nobody’s. */
export function Authorship({ actor, script }: { actor: Actor; script: ScriptUse | undefined }) {
  if (script === undefined)
    return actor.kind === 'system' ? null : (
      <span className={styles.script}>
        <Icon name="edit" size={14} />
        <FormattedMessage id="timeline.own-words" />
      </span>
    )
  return (
    <span className={styles.script}>
      <Icon name="script" size={14} />
      <FormattedMessage
        id="timeline.script"
        values={{ title: script.title, version: script.version, edits: script.edits }}
      />
    </span>
  )
}
