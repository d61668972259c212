import { useEffect, useRef, type MouseEvent } from 'react'
import { useIntl } from 'react-intl'
import type { Language } from '../../contract/codes.ts'
import { joinNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './channels.module.css'

/** Lines to be said, each ticked off when it was; the next one has the focus, from the first on: one key leads through all. */
export function SaidLines({
  lines,
  said,
  onSaid,
  language,
}: {
  lines: readonly string[]
  said: ReadonlySet<number>
  onSaid: (said: ReadonlySet<number>) => void
  language: Language
}) {
  const intl = useIntl()
  const list = useRef<HTMLOListElement>(null)
  // The dialog has by then given the focus to its first button.
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const next = lines.findIndex((_, index) => !said.has(index))

  function tick(index: number, event: MouseEvent<HTMLButtonElement>) {
    const isSaid = said.has(index)
    const rest = new Set(said)
    if (isSaid) rest.delete(index)
    else rest.add(index)
    onSaid(rest)
    const row = event.currentTarget.closest('li')
    if (!isSaid) row?.nextElementSibling?.querySelector('button')?.focus()
  }

  return (
    <ol
      ref={list}
      className={styles.lines}
      lang={language}
      aria-label={intl.formatMessage({ id: 'replies.aloud.lines' })}
    >
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines are cut once and stand as they are
        <li key={index}>
          <button
            type="button"
            aria-pressed={said.has(index)}
            className={joinNames(styles.said, said.has(index) && styles.done, index === next && styles.now)}
            onClick={(event) => tick(index, event)}
          >
            <Icon name={said.has(index) ? 'confirm' : 'right'} />
            <span>{line}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
