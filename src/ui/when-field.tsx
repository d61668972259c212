import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import type { FrameProps } from './field-frame.tsx'
import { fromLocal, toLocal } from './local-times.ts'
import { writeMoment, type MomentPlace } from './moments.ts'
import styles from './when-field.module.css'

const noPicks: readonly string[] = []

/** A day and a time in the zone of the case, with the likely ones to be picked at once. */
export function WhenField({
  value,
  onChange,
  zone,
  now,
  picks = noPicks,
  ...frame
}: FrameProps &
  MomentPlace & {
    /** The instant, or undefined while none is chosen. */
    value: string | undefined
    onChange: (instant: string | undefined) => void
    picks?: readonly string[]
  }) {
  const intl = useIntl()
  // What stands in the field may be half filled, and must not vanish for that.
  const [typed, setTyped] = useState(value === undefined ? '' : toLocal(value, zone))

  return (
    <div className={styles.when}>
      <Field
        // The field is written in the browser's own order of day and month; beside it the date stands in words.
        hint={value === undefined ? undefined : writeMoment(intl, value, 'full', { zone, now })}
        {...frame}
        type="datetime-local"
        value={typed}
        min={toLocal(new Date(now).toISOString(), zone)}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(fromLocal(event.target.value, zone))
        }}
      />
      {picks.length > 0 && (
        <div className={styles.picks}>
          {picks.map((pick) => (
            <Button
              key={pick}
              size="small"
              aria-pressed={pick === value}
              onClick={() => {
                setTyped(toLocal(pick, zone))
                onChange(pick)
              }}
            >
              {writeMoment(intl, pick, 'due', { zone, now })}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
