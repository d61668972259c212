import { useState } from 'react'
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

const PointForm = lazyDialog(async () => (await import('./point-form.tsx')).PointForm)
const PointReasonForm = lazyDialog(async () => (await import('./point-reason-form.tsx')).PointReasonForm)

type OpenForm = { kind: 'new' } | { kind: 'declinePoint' | 'withdrawPoint'; point: Point }

/** What the client wants, point by point, each with what became of it. */
export function PointsPanel({
  caseId,
  version,
  points,
  may,
  zone,
  highlighted,
  onHighlight,
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
}) {
  const intl = useIntl()
  const now = useNow()
  const [form, setForm] = useState<OpenForm>()
  const [shows, setShows] = useState(atFirst)
  const { open, shown, moreOpen, folded } = pickPoints(points ?? [], shows, highlighted)
  const close = () => setForm(undefined)
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
            onClick={() => setForm({ kind: 'new' })}
          />
        }
        state={stateOf()}
      >
        <ul>
          {shown.map((point) => (
            <PointRow
              key={point.id}
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
      {form?.kind === 'new' && <PointForm caseId={caseId} version={version} onClose={close} />}
      {form !== undefined && form.kind !== 'new' && (
        <PointReasonForm caseId={caseId} version={version} point={form.point} act={form.kind} onClose={close} />
      )}
    </>
  )
}
