import type { ReactNode } from 'react'
import { joinNames } from './class-names.ts'
import styles from './segments.module.css'

/** `count` is null until it is known: its place is kept, so that nothing below moves when it comes. */
export type Segment<Value extends string> = { value: Value; label: ReactNode; count?: number | null }

/** One choice of several that are all in sight, each with how many stand behind it. */
export function Segments<Value extends string>({
  label,
  segments,
  value,
  onChoose,
}: {
  label: string
  segments: readonly Segment<Value>[]
  value: Value
  onChoose: (value: Value) => void
}) {
  return (
    <fieldset aria-label={label} className={styles.group}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          className={joinNames(styles.segment, segment.value === value && styles.chosen)}
          onClick={() => onChoose(segment.value)}
        >
          {segment.label} {segment.count !== undefined && <span className={styles.count}>{segment.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
