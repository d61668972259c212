import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { useLiveState } from '../api/live/use-live.ts'
import { useSettings } from '../operator/settings.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './header.module.css'
import { OperatorMenu } from './operator-menu.tsx'
import { useOnline } from './use-online.ts'

/** The top of the window: search, what burns, whether the server is heard, and the operator's own corner. */
export function Header({
  due,
  onDue,
  onSearch,
  onKeys,
  slot,
}: {
  due: number
  onDue: () => void
  onSearch: () => void
  onKeys: () => void
  /** Takes the place in which the open case shows who else is in it. */
  slot: (place: HTMLElement | null) => void
}) {
  const intl = useIntl()
  const { search } = useSettings().features
  const isOnline = useOnline()
  const lost = useLiveState() === 'lost' || !isOnline
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <Icon name="window" size={20} />
        <FormattedMessage id="workspace.brand" />
      </Link>
      {search && (
        <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={onSearch}>
          <Icon name="search" />
          <span className={styles.searchWords}>
            <FormattedMessage id="workspace.search" />
          </span>
          <kbd className={styles.keys} aria-hidden="true">
            Ctrl K
          </kbd>
        </button>
      )}
      <div ref={slot} className={styles.slot} />
      <div className={styles.end}>
        {lost && (
          <output className={styles.lost} title={intl.formatMessage({ id: 'workspace.lost' })}>
            <Icon name="offline" />
            <FormattedMessage id="workspace.lost.short" />
          </output>
        )}
        {due > 0 && (
          <button type="button" className={styles.due} onClick={onDue}>
            <Icon name="due" />
            <span className={styles.dueWords}>
              <FormattedMessage id="workspace.due" values={{ count: due }} />
            </span>
            <span className={styles.dueCount} aria-hidden="true">
              {due}
            </span>
          </button>
        )}
        <OperatorMenu onKeys={onKeys} />
      </div>
    </header>
  )
}
