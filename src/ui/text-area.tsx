import type { ComponentProps } from 'react'
import { joinNames } from './class-names.ts'
import { FieldFrame, type FrameProps } from './field-frame.tsx'
import styles from './field.module.css'

/** A labelled field of several lines; it grows with its text up to a third of the window. */
export function TextArea({
  label,
  quietLabel,
  hint,
  error,
  className,
  ...area
}: FrameProps & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      className={className}
      {...(quietLabel === undefined ? {} : { quietLabel })}
    >
      {(control) => <textarea rows={3} {...area} {...control} className={joinNames(styles.control, styles.area)} />}
    </FieldFrame>
  )
}
