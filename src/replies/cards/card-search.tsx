import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { Card } from '../../contract/cards.ts'
import { PanelBody, type PanelState } from '../../ui/panel.tsx'
import styles from './cards.module.css'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** A search over its list: the cursor stays in the field, arrows walk the cards, Enter takes the one that is read. */
export function CardSearch({
  search,
  found,
  current,
  state,
  onSearch,
  onRead,
  onTake,
  children,
}: {
  search: string
  found: readonly Card[]
  current: Card | undefined
  state: PanelState
  onSearch: (text: string) => void
  onRead: (card: Card) => void
  onTake: (card: Card) => void
  /** The card that is read, beside the list. */
  children: ReactNode
}) {
  const intl = useIntl()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  // The dialog has by then given the focus to its first button.
  useEffect(() => field.current?.focus(), [])
  const optionId = (card: Card) => `${listId}-${card.id}`

  function walk(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const at = current ? found.indexOf(current) : -1
      const next = found[Math.max(0, Math.min(found.length - 1, at + step))]
      if (!next) return
      onRead(next)
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onTake(current)
    }
  }

  return (
    <>
      <input
        className={styles.search}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        aria-label={intl.formatMessage({ id: 'replies.cards.search' })}
        placeholder={intl.formatMessage({ id: 'replies.cards.search' })}
        ref={field}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={walk}
      />
      <div className={styles.both}>
        <PanelBody state={state}>
          {/* A native list cannot be searched from a field beside it. */}
          {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
          <div
            id={listId}
            className={styles.list}
            role="listbox"
            aria-label={intl.formatMessage({ id: 'replies.cards.title' })}
          >
            {found.map((card) => (
              // The search has the keyboard; a press with the pointer only chooses what the arrows would.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={card.id}
                id={optionId(card)}
                role="option"
                tabIndex={-1}
                lang={card.language}
                aria-selected={card === current}
                className={styles.option}
                onClick={() => onRead(card)}
                onDoubleClick={() => onTake(card)}
              >
                <span className={styles.name}>{card.title}</span>
                <span className={styles.about}>{card.topics.join(' · ')}</span>
              </div>
            ))}
          </div>
          {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
          {children}
        </PanelBody>
      </div>
    </>
  )
}
