import { useId, type ReactNode } from 'react'
import { joinNames } from './class-names.ts'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type FrameProps = {
  label: string
  /** Hides the label from sight where the place itself says it; it is still read aloud. */
  quietLabel?: boolean
  hint?: ReactNode
  /** One plain sentence about what is wrong. */
  error?: string | undefined
  className?: string | undefined
}

type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label above, hint and error below: the same for every kind of field. */
export function FieldFrame({
  label,
  quietLabel = false,
  hint,
  error,
  className,
  children,
}: FrameProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const describedBy = joinNames(hint !== undefined && hintId, error !== undefined && errorId)
  return (
    <div className={joinNames(styles.field, className)}>
      <label htmlFor={id} className={joinNames(styles.label, quietLabel && styles.quiet)}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error !== undefined || undefined })}
      {hint !== undefined && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div id={errorId} className={styles.error}>
          <Icon name="error" size={14} />
          {error}
        </div>
      )}
    </div>
  )
}
