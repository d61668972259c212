import { FormattedMessage } from 'react-intl'
import { Icon } from '../ui/icon.tsx'
import styles from './workspace.module.css'

/** The middle of the window before a case is chosen says what to do. */
export function NoCase() {
  return (
    <main className={styles.none} data-pane="case">
      <Icon name="window" size={28} />
      <h1 className={styles.noneTitle}>
        <FormattedMessage id="workspace.none.title" />
      </h1>
      <p>
        <FormattedMessage id="workspace.none.body" />
      </p>
    </main>
  )
}
