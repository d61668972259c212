import { startTransition, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import type { TimelinePage } from '../contract/entries.ts'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import type { ChosenWords } from './read-chosen.ts'
import { layRows, rowOfMessage, textOfMessage } from './rows.ts'
import { useTimelinePlace } from './timeline-context.ts'
import { TimelineRowView } from './timeline-row.tsx'
import { TimelineTail } from './timeline-tail.tsx'
import { whenNothingChosen } from './when-nothing-chosen.ts'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline.ts'

const MakePoint = lazyPart(async () => (await import('./later.ts')).MakePoint)

/** What is done with words that the operator selects in what the client said. */
export type PointMaking = {
  why: string | undefined
  onChoose: (chosen: ChosenWords | undefined) => void
  onMake: () => void
}

/** This close to the top the older page is asked for. */
const aheadOfTop = 600
/** The tail gives way this soon even where the browser is never idle. */
const takeOverAfter = 500
/** This close to the bottom the reader is at the newest entry and stays there. */
const atBottom = 24

/**
 * The rows, the newest at the bottom. Only those in sight are drawn: first the end as it is, which the browser lays out in
 * one go, then, when it has time, the list that measures rows and holds any number of them. What arrives scrolls the list
 * only when the reader was at its end; otherwise a button tells how much is new.
 */
export function TimelineList({
  caseId,
  newest,
  point,
}: {
  caseId: string
  newest: TimelinePage
  point: PointMaking | undefined
}) {
  const intl = useIntl()
  const { zone, points, highlighted, operatorId } = useTimelinePlace()
  const { known, older, loadOlder } = useTimeline(caseId, newest)
  const rows = useMemo(() => layRows(known.items, zone), [known.items, zone])
  const scroller = useRef<HTMLDivElement>(null)
  const handle = useRef<VirtualizerHandle>(null)
  const [isTail, setIsTail] = useState(true)
  const heldUp = useRef(0)
  // What the reader has left behind by scrolling up; at the end of the list everything is in sight.
  const [leftAt, setLeftAt] = useState<number>()
  const unseen = leftAt === undefined ? [] : known.items.filter((entry) => entry.version > leftAt)
  const hasOwnReply = unseen.some((entry) => entry.type === 'reply-sent' && entry.actor.id === operatorId)
  const follows = leftAt === undefined || hasOwnReply

  function toNewest() {
    handle.current?.scrollToIndex(rows.length - 1, { align: 'end' })
  }

  const takeOver = useEffectEvent(() => {
    // The tail is laid out from its end: there its offset is zero, and negative above.
    heldUp.current = -(scroller.current?.scrollTop ?? 0)
    startTransition(() => {
      setIsTail(false)
      if (heldUp.current > atBottom) setLeftAt(known.items.at(-1)?.version)
    })
  })
  useEffect(() => {
    const over = new AbortController()
    void whenIdle(takeOverAfter)
      .then(() => whenNothingChosen(scroller.current, over.signal))
      .then(() => over.signal.aborted || takeOver())
    return () => over.abort()
  }, [])

  // Before the first paint, so that the list is never seen at its top. One’s own reply is always shown once it is there.
  useLayoutEffect(() => {
    if (follows) handle.current?.scrollToIndex(rows.length - 1, { align: 'end' })
    else if (heldUp.current > 0) {
      handle.current?.scrollToIndex(rows.length - 1, { align: 'end', offset: -heldUp.current })
      heldUp.current = 0
    }
  }, [rows.length, follows, isTail])

  // A point was chosen beside: its place comes into the middle, from the older part too, if it stands there.
  const place = highlighted === undefined ? undefined : points.get(highlighted)?.from
  const placeRow = place === undefined ? -1 : rowOfMessage(rows, place.message)
  const looksFurther = place !== undefined && placeRow < 0 && known.before !== undefined && older === 'idle'
  useEffect(() => {
    if (placeRow >= 0) handle.current?.scrollToIndex(placeRow, { align: 'center' })
    // oxlint-disable-next-line react/exhaustive-deps -- only when another point is chosen or its place has come
  }, [highlighted, placeRow >= 0, isTail])
  useEffect(() => {
    if (looksFurther) void loadOlder()
    // oxlint-disable-next-line react/exhaustive-deps -- page after page, until the place is there
  }, [looksFurther, known.before])

  function noteScroll(offset: number) {
    const shown = handle.current
    if (shown === null) return
    const isAtEnd = offset + shown.viewportSize >= shown.scrollSize - atBottom
    if (isAtEnd !== (leftAt === undefined)) setLeftAt(isAtEnd ? undefined : known.items.at(-1)?.version)
    if (offset < aheadOfTop && older === 'idle') void loadOlder()
  }

  function noteResize() {
    if (follows) toNewest()
    const shown = handle.current
    // A page of a few short entries leaves nothing to scroll, and then no scrolling asks for the one before.
    if (shown !== null && shown.viewportSize > 0 && shown.scrollSize <= shown.viewportSize && older === 'idle')
      void loadOlder()
  }

  return (
    <div className={styles.frame}>
      <section
        ref={scroller}
        className={joinNames(styles.scroller, isTail && styles.tail)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keyboard
        tabIndex={0}
        aria-label={intl.formatMessage({ id: 'timeline.entries' })}
      >
        {isTail ? (
          <TimelineTail rows={rows} />
        ) : (
          <>
            <div className={styles.spring} />
            <Virtualizer
              ref={handle}
              as="ol"
              item="li"
              data={rows}
              shift={known.grewAtStart}
              scrollRef={scroller}
              onScroll={noteScroll}
              onResize={noteResize}
            >
              {(row) => <TimelineRowView key={row.key} row={row} />}
            </Virtualizer>
          </>
        )}
      </section>
      {point && (
        <MakePoint
          within={scroller}
          textOf={(id) => textOfMessage(known.items, id)}
          why={point.why}
          onChoose={point.onChoose}
          onMake={point.onMake}
        />
      )}
      {older === 'failed' && (
        <div className={styles.older}>
          <FormattedMessage id="timeline.older-failed" />
          <Button size="small" icon="retry" onClick={() => void loadOlder()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      )}
      {unseen.length > 0 && (
        <div className={styles.newest}>
          <Button size="small" icon="to-newest" onClick={toNewest}>
            <FormattedMessage id="timeline.newer" values={{ count: unseen.length }} />
          </Button>
        </div>
      )}
    </div>
  )
}
