import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useIntl } from 'react-intl'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import type { QueueItem } from '../contract/cases.ts'
import type { QueueView } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import styles from './queue-panel.module.css'
import { QueueRow } from './queue-row.tsx'

/** This close to the end the next page is asked for, so that nobody waits for it. */
const rowsAhead = 12
const rowHeight = 86

type Keys = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End' | 'PageDown' | 'PageUp'
const steps: Readonly<Record<Keys, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 6,
  PageUp: (index) => index - 6,
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * The rows. Only those in sight are drawn; the arrow keys walk over all of them, and the whole list is one stop of the
 * Tab key.
 */
export function QueueList({
  items,
  view,
  total,
  openId,
  onOpen,
  onNear,
  onEnd,
}: {
  items: readonly QueueItem[]
  view: QueueView
  total: number
  openId: string | undefined
  onOpen: (id: string) => void
  /** The pointer or the focus is on a row: its case may be wanted next. */
  onNear: (id: string) => void
  onEnd: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const scroller = useRef<HTMLDivElement>(null)
  const handle = useRef<VirtualizerHandle>(null)
  const [walkedTo, setWalkedTo] = useState<string>()
  const walking = useRef(false)

  const found = items.findIndex((item) => item.id === (walkedTo ?? openId))
  const current = found < 0 ? 0 : found

  useEffect(() => {
    if (!walking.current) return
    walking.current = false
    handle.current?.scrollToIndex(current, { align: 'nearest' })
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true })
  }, [current])

  // Alt+J and Alt+K, a link, a search: whatever opened the case, its row comes into sight.
  const opened = items.findIndex((item) => item.id === openId)
  useEffect(() => {
    if (opened >= 0) handle.current?.scrollToIndex(opened, { align: 'nearest' })
    // Only when another case is opened: a refetch that reorders the list must not scroll it away from the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId])

  function walk(event: KeyboardEvent) {
    const step = steps[event.key as Keys] as (typeof steps)[Keys] | undefined
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const last = items.length - 1
    const next = items[Math.max(0, Math.min(last, step(current, last)))]
    walking.current = true
    setWalkedTo(next?.id)
  }

  function askForMore() {
    const shown = handle.current
    if (shown === null) return
    if (shown.findItemIndex(shown.scrollOffset + shown.viewportSize) >= items.length - rowsAhead) onEnd()
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <Virtualizer
        ref={handle}
        as="ul"
        item="li"
        data={items}
        itemSize={rowHeight}
        keepMounted={[current]}
        scrollRef={scroller}
        onScroll={askForMore}
        onResize={askForMore}
      >
        {(item, index) => (
          <QueueRow
            key={item.id}
            item={item}
            index={index}
            now={now}
            view={view}
            isOpen={item.id === openId}
            inTabOrder={index === current}
            place={intl.formatMessage({ id: 'queue.place' }, { place: index + 1, total })}
            onOpen={() => {
              setWalkedTo(undefined)
              onOpen(item.id)
            }}
            onNear={() => onNear(item.id)}
            onKeyDown={walk}
          />
        )}
      </Virtualizer>
    </div>
  )
}
