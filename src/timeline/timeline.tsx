import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Point, Promised } from '../contract/cases.ts'
import type { Task } from '../contract/clients.ts'
import type { TimelinePage } from '../contract/entries.ts'
import { useNow } from '../operator/clock.ts'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { TimelineContext, type TimelinePlace } from './timeline-context.ts'
import { TimelineList, type PointMaking } from './timeline-list.tsx'
import { TimelineSkeleton } from './timeline-skeleton.tsx'
import styles from './timeline.module.css'

const none: readonly never[] = []

/** Everything that was said and done in a case, the newest below. */
export function Timeline({
  caseId,
  first,
  unavailable = false,
  onRetry,
  points,
  zone,
  highlightedPoint,
  operatorId,
  promises = none,
  tasks = none,
  point,
  onSheet,
}: {
  caseId: string
  /** The newest page, which comes with the window; absent while the case is on its way. */
  first: TimelinePage | undefined
  /** The journal did not answer. */
  unavailable?: boolean
  onRetry?: () => void
  points: readonly Point[]
  zone: string
  highlightedPoint: string | undefined
  operatorId: string
  /** What promises and tasks that entries speak of are called. */
  promises?: readonly Promised[]
  tasks?: readonly Task[]
  /** Absent where no points are made of what was said. */
  point?: PointMaking
  onSheet?: TimelinePlace['onSheet']
}) {
  const now = useNow()
  const place = useMemo(
    (): TimelinePlace => ({
      zone,
      now,
      operatorId,
      points: new Map(points.map((point) => [point.id, point])),
      pointsIn: Map.groupBy(
        points.filter((point) => point.from !== undefined),
        (point) => point.from?.message ?? '',
      ),
      promises: new Map(promises.map((promise) => [promise.id, promise])),
      tasks: new Map(tasks.map((task) => [task.id, task])),
      highlighted: highlightedPoint,
      onSheet,
    }),
    [zone, now, operatorId, points, promises, tasks, highlightedPoint, onSheet],
  )

  function stateOf(): PanelState {
    if (unavailable) return { kind: 'failed', what: <FormattedMessage id="timeline.failed" />, onRetry }
    if (first === undefined) return { kind: 'loading', skeleton: <TimelineSkeleton /> }
    return first.items.length === 0
      ? { kind: 'empty', says: <FormattedMessage id="timeline.empty" /> }
      : { kind: 'filled' }
  }

  const state = stateOf()
  return (
    <Panel
      title={<FormattedMessage id="timeline.title" />}
      quietTitle
      className={styles.panel}
      {...(state.kind === 'failed' || state.kind === 'empty' ? { bodyClassName: styles.apart } : {})}
      state={state}
    >
      {first !== undefined && (
        <TimelineContext value={place}>
          <TimelineList key={caseId} caseId={caseId} newest={first} point={point} />
        </TimelineContext>
      )}
    </Panel>
  )
}
