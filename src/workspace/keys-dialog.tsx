import { FormattedMessage, useIntl } from 'react-intl'
import { prefer, usePreferences } from '../operator/preferences.ts'
import { Dialog } from '../ui/dialog.tsx'
import { keyMap } from './key-map.ts'
import styles from './keys-dialog.module.css'

/** Every key of the window, and the switch that turns them off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const { hotkeys } = usePreferences()
  const rows = [...keyMap.map(({ keys, does }) => ({ keys, id: does === 'act' ? keys : does })), ...ownKeys]
  return (
    <Dialog title={intl.formatMessage({ id: 'workspace.keys.title' })} onClose={onClose}>
      <label className={styles.switch}>
        <input type="checkbox" checked={hotkeys} onChange={(event) => prefer({ hotkeys: event.target.checked })} />
        <FormattedMessage id="workspace.keys.on" />
      </label>
      <dl className={styles.keys}>
        {rows.map(({ keys, id }) => (
          <div key={keys} className={styles.row}>
            <dt>
              {drawKeys(keys).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={`workspace.keys.${id}`} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        <FormattedMessage id="workspace.keys.note" />
      </p>
    </Dialog>
  )
}

/** Keys that belong to one place and work there whether the others are on or not. */
const ownKeys = [
  { keys: 'Control+Enter', id: 'send' },
  { keys: '?', id: 'help' },
  { keys: 'Escape', id: 'close' },
] as const

const drawn: Readonly<Record<string, string>> = { Control: 'Ctrl', Escape: 'Esc', Enter: '↵' }

function drawKeys(keys: string): string[] {
  return keys.split('+').map((key) => drawn[key] ?? key)
}
