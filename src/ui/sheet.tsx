import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './sheet.module.css'

/** A sheet of paper in the language of whoever it is for: on screen and in print one and the same. */
export function Sheet({ language, children }: { language: string; children: ReactNode }) {
  return (
    <article className={styles.sheet} lang={language}>
      {children}
    </article>
  )
}

/** What the printer gets instead of the window while this is mounted. A copy of its own: the window scrolls, paper does not. */
export function PrintedSheet({ children }: { children: ReactNode }) {
  return createPortal(
    <div className={styles.printed} data-printed aria-hidden="true">
      {children}
    </div>,
    document.body,
  )
}
