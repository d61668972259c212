import type { ComponentProps } from 'react'
import { FieldFrame, type FrameProps } from './field-frame.tsx'
import styles from './field.module.css'

/** A labelled one-line field; `type` may be anything that is typed into (text, date, datetime-local, number, search). */
export function Field({
  label,
  quietLabel,
  hint,
  error,
  className,
  ...input
}: FrameProps & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      className={className}
      {...(quietLabel === undefined ? {} : { quietLabel })}
    >
      {(control) => <input type="text" autoComplete="off" {...input} {...control} className={styles.control} />}
    </FieldFrame>
  )
}
