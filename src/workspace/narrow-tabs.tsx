import { FormattedMessage, useIntl } from 'react-intl'
import { Icon } from '../ui/icon.tsx'
import styles from './narrow-tabs.module.css'

export const panes = ['queue', 'case', 'client'] as const
export type Pane = (typeof panes)[number]

const icons = { queue: 'empty', case: 'chat', client: 'person' } as const

/** Where there is no room for all three panes (a narrow screen, 200 % zoom): which one is shown. */
export function NarrowTabs({ pane, onPane, hasCase }: { pane: Pane; onPane: (pane: Pane) => void; hasCase: boolean }) {
  const intl = useIntl()
  return (
    <nav className={styles.tabs} aria-label={intl.formatMessage({ id: 'workspace.tabs' })}>
      {(hasCase ? panes : (['queue', 'case'] as const)).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.tab}
          aria-current={one === pane || undefined}
          onClick={() => onPane(one)}
        >
          <Icon name={icons[one]} />
          <FormattedMessage id={`workspace.tabs.${one}`} />
        </button>
      ))}
    </nav>
  )
}
