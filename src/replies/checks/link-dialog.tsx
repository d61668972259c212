import { useEffect, useEffectEvent, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Point } from '../../contract/cases.ts'
import { ClientText } from '../../ui/client-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './checks.module.css'
import type { NumberedPoint } from './point-acts.ts'

/** To which point the words speak: chosen by mouse, by Tab and Enter, or by the point’s own number. */
export function LinkDialog({
  words,
  points,
  onChoose,
  onClose,
}: {
  words: string
  points: readonly (Point & NumberedPoint)[]
  onChoose: (point: NumberedPoint) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const list = useRef<HTMLUListElement>(null)

  const press = useEffectEvent((event: KeyboardEvent) => {
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1]
    const point = points.find(({ number }) => String(number) === digit)
    if (!point || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChoose(point)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener)
    list.current?.querySelector('button')?.focus()
    return () => document.removeEventListener('keydown', listener)
  }, [])

  return (
    <Dialog title={intl.formatMessage({ id: 'replies.points.choose' })} onClose={onClose}>
      <blockquote className={styles.meant}>{words}</blockquote>
      <p className={styles.chooseHint}>
        <FormattedMessage id="replies.points.choose-hint" />
      </p>
      <ul ref={list}>
        {points.map((point) => (
          <li key={point.id}>
            <button type="button" className={styles.choice} onClick={() => onChoose(point)}>
              <b>{point.number}</b> <ClientText text={point.text} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
