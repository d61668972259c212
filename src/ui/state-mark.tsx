import type { ReactNode } from 'react'
import { joinNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './state-mark.module.css'

/** What a colour may mean here. `plain` is no colour at all. */
export type Tone = 'good' | 'warn' | 'bad' | 'wait' | 'plain'

/** A state: an icon and a word, and a colour only beside them. */
export function StateMark({
  tone,
  icon,
  children,
  soft = false,
}: {
  tone: Tone
  icon: IconName
  children: ReactNode
  /** On a tinted ground, for a place of its own. */
  soft?: boolean
}) {
  return (
    <span className={joinNames(styles.mark, styles[tone], soft && styles.soft)}>
      <Icon name={icon} size={soft ? 16 : 14} />
      <span>{children}</span>
    </span>
  )
}
