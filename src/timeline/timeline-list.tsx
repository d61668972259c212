import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import type { TimelinePage } from '../contract/entries.ts'
import { Button } from '../ui/button.tsx'
import { layRows, rowOfMessage } from './rows.ts'
import { useTimelinePlace } from './timeline-context.ts'
import { TimelineRowView } from './timeline-row.tsx'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline.ts'

/** This close to the top the older page is asked for. */
const aheadOfTop = 600
/** This close to the bottom the reader is at the newest entry and stays there. */
const atBottom = 24

/**
 * The rows, the newest at the bottom. Only those in sight are drawn. What arrives scrolls the list only when the reader
 * was at its end; otherwise a button tells how much is new.
 */
export function TimelineList({ caseId, newest }: { caseId: string; newest: TimelinePage }) {
  const intl = useIntl()
  const { zone, points, highlighted, operatorId } = useTimelinePlace()
  const { known, older, loadOlder } = useTimeline(caseId, newest)
  const rows = useMemo(() => layRows(known.items, zone), [known.items, zone])
  const scroller = useRef<HTMLDivElement>(null)
  const handle = useRef<VirtualizerHandle>(null)
  // What the reader has left behind by scrolling up; at the end of the list everything is in sight.
  const [leftAt, setLeftAt] = useState<number>()
  const unseen = leftAt === undefined ? [] : known.items.filter((entry) => entry.version > leftAt)
  const hasOwnReply = unseen.some((entry) => entry.type === 'reply-sent' && entry.actor.id === operatorId)
  const follows = leftAt === undefined || hasOwnReply

  function toNewest() {
    handle.current?.scrollToIndex(rows.length - 1, { align: 'end' })
  }

  // Before the first paint, so that the list is never seen at its top. One’s own reply is always shown once it is there.
  useLayoutEffect(() => {
    if (follows) handle.current?.scrollToIndex(rows.length - 1, { align: 'end' })
  }, [rows.length, follows])

  // A point was chosen beside: its place comes into the middle, from the older part too, if it stands there.
  const place = highlighted === undefined ? undefined : points.get(highlighted)?.from
  const placeRow = place === undefined ? -1 : rowOfMessage(rows, place.message)
  const looksFurther = place !== undefined && placeRow < 0 && known.before !== undefined && older === 'idle'
  useEffect(() => {
    if (placeRow >= 0) handle.current?.scrollToIndex(placeRow, { align: 'center' })
    // oxlint-disable-next-line react/exhaustive-deps -- only when another point is chosen or its place has come
  }, [highlighted, placeRow >= 0])
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
        className={styles.scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keyboard
        tabIndex={0}
        aria-label={intl.formatMessage({ id: 'timeline.entries' })}
      >
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
      </section>
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
