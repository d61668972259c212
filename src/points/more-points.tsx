import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './points-panel.module.css'

/** A row that stands for points that are not drawn yet: how many, and the way to them. */
export function MorePoints({ icon, onShow, children }: { icon: IconName; onShow: () => void; children: ReactNode }) {
  return (
    <li className={styles.point}>
      <button type="button" className={styles.row} onClick={onShow}>
        <span className={styles.mark}>
          <Icon name={icon} />
        </span>
        <span className={styles.text}>{children}</span>
      </button>
    </li>
  )
}
