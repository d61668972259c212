import type { ReactNode } from 'react'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './channels.module.css'

/** How long a text is for its channel: right, long, or more than it carries; in words and with its own sign. */
export function Meter({
  state,
  children,
  advice,
}: {
  state: 'good' | 'long' | 'over'
  children: ReactNode
  advice?: ReactNode
}) {
  return (
    <div className={joinNames(styles.meter, styles[state])}>
      <Icon name={state === 'good' ? 'info' : state === 'long' ? 'warning' : 'error'} />
      <div>
        <p className={styles.count}>{children}</p>
        {advice}
      </div>
    </div>
  )
}
