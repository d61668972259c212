import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Words that are heard and not seen. */
export function VisuallyHidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  )
}
