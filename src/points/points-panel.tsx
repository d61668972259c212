import { useLayoutEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow, Point } from '../contract/cases.ts'
import { useNow } from '../operator/clock.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { MorePoints } from './more-points.tsx'
import { atFirst, pickPoints, step } from './pick-points.ts'
import { PointRow } from './point-row.tsx'
import styles from './points-panel.module.css'

const PointReasonForm = lazyDialog(async () => (await import('./point-reason-form.tsx')).PointReasonForm)

type OpenForm = { kind: 'declinePoint' | 'withdrawPoint'; point: Point }

/** What the client wants, point by point, each with what became of it. */
export function PointsPanel({
  caseId,
  version,
  points,
  may,
  zone,
  highlighted,
  onHighlight,
  onAdd,
}: {
  caseId: string
  version: number
  /** Absent while the case is on its way. */
  points: readonly Point[] | undefined
  may: CaseWindow['may'] | undefined
  zone: string
  /** The point whose place is shown in the timeline. */
  highlighted: string | undefined
  onHighlight: (pointId: string | undefined) => void
  /** Opens the form of a new point. */
  onAdd: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const [form, setForm] = useState<OpenForm>()
  const [shows, setShows] = useState(atFirst)
  const { open, shown, moreOpen, folded } = pickPoints(points ?? [], shows, highlighted)
  const list = useRef<HTMLUListElement>(null)
  const closed = useRef<string>(undefined)
  const close = () => {
    closed.current = form?.point.id
    setForm(undefined)
  }
  // The button that opened the form may be gone with the state it changed: the focus then goes to the point itself.
  useLayoutEffect(() => {
    if (form !== undefined || closed.current === undefined) return
    const row = list.current?.querySelector<HTMLElement>(`[data-point="${closed.current}"] button`)
    closed.current = undefined
    if (document.activeElement === document.body) row?.focus()
  }, [form])
  const why = may === undefined || may.point.allowed ? undefined : (may.point.why ?? '')

  function stateOf(): PanelState {
    if (points === undefined) return { kind: 'loading', skeleton: <Skeleton titled widths={[60, 75, 45]} line={28} /> }
    return points.length === 0 ? { kind: 'empty', says: <FormattedMessage id="points.empty" /> } : { kind: 'filled' }
  }

  return (
    <>
      <Panel
        className={styles.panel}
        bodyClassName={styles.body}
        title={
          <>
            <FormattedMessage id="points.title" />{' '}
            {points !== undefined && points.length > 0 && (
              <span className={styles.count}>
                <FormattedMessage
                  id={open === 0 ? 'points.all-answered' : 'points.unanswered'}
                  values={{ open, all: points.length }}
                />
              </span>
            )}
          </>
        }
        aside={
          <IconButton
            icon="add"
            label={intl.formatMessage({ id: 'points.add' })}
            why={why}
            aria-keyshortcuts="Alt+T"
            // Words selected in the timeline stay so: the point is made of them.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onAdd}
          />
        }
        state={stateOf()}
      >
        <ul ref={list}>
          {shown.map((point) => (
            <PointRow
              key={point.id}
              number={(points?.indexOf(point) ?? -1) + 1}
              point={point}
              caseId={caseId}
              version={version}
              zone={zone}
              now={now}
              why={why}
              isHighlighted={point.id === highlighted}
              onHighlight={onHighlight}
              onDecline={() => setForm({ kind: 'declinePoint', point })}
              onWithdraw={() => setForm({ kind: 'withdrawPoint', point })}
            />
          ))}
          {moreOpen > 0 && (
            <MorePoints icon="down" onShow={() => setShows({ ...shows, open: shows.open + step })}>
              <FormattedMessage id="points.more-open" values={{ count: moreOpen }} />
            </MorePoints>
          )}
          {folded > 0 && (
            <MorePoints icon="answered" onShow={() => setShows({ ...shows, closed: shows.closed + step })}>
              <FormattedMessage
                id={shows.closed === 0 ? 'points.closed' : 'points.more-closed'}
                values={{ count: folded }}
              />
            </MorePoints>
          )}
        </ul>
      </Panel>
      {form !== undefined && (
        <PointReasonForm caseId={caseId} version={version} point={form.point} act={form.kind} onClose={close} />
      )}
    </>
  )
}
