import type { ComponentProps } from 'react'
import { FieldFrame, type FrameProps } from './field-frame.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type Choice<Value extends string = string> = { value: Value; label: string; disabled?: boolean }

/**
 * A labelled choice from a closed list. `unchosen` is the line that stands before a choice is made; without it the first
 * choice is taken. Native on purpose: it works under a finger, a screen reader and 200 % alike.
 */
export function Select<Value extends string>({
  label,
  quietLabel,
  hint,
  error,
  className,
  choices,
  value,
  onChoose,
  unchosen,
  ...select
}: FrameProps &
  Omit<ComponentProps<'select'>, 'className' | 'id' | 'value' | 'onChange' | 'children'> & {
    choices: readonly Choice<Value>[]
    value: Value | undefined
    onChoose: (value: Value) => void
    unchosen?: string
  }) {
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={error}
      className={className}
      {...(quietLabel === undefined ? {} : { quietLabel })}
    >
      {(control) => (
        <span className={styles.select}>
          <select
            {...select}
            {...control}
            className={styles.control}
            value={value ?? ''}
            onChange={(event) => {
              const chosen = choices.find((choice) => choice.value === event.target.value)
              if (chosen !== undefined) onChoose(chosen.value)
            }}
          >
            {unchosen !== undefined && (
              <option value="" disabled>
                {unchosen}
              </option>
            )}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} disabled={choice.disabled}>
                {choice.label}
              </option>
            ))}
          </select>
          <span className={styles.arrow}>
            <Icon name="down" />
          </span>
        </span>
      )}
    </FieldFrame>
  )
}
