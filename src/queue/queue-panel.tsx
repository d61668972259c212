import { useInfiniteQuery } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { queueViews, type QueueView } from '../contract/codes.ts'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Segments } from '../ui/segments.tsx'
import { EmptyQueue } from './empty-queue.tsx'
import { QueueList } from './queue-list.tsx'
import styles from './queue-panel.module.css'
import { queueQueries } from './queue-queries.ts'
import { QueueSkeleton } from './queue-skeleton.tsx'

/** The cases that wait, in the order in which they wait; one of them is open. */
export function QueuePanel({
  view,
  onView,
  openId,
  onOpen,
  onNear,
}: {
  view: QueueView
  onView: (view: QueueView) => void
  openId: string | undefined
  onOpen: (id: string) => void
  /** The pointer or the focus is on a row: its case may be wanted next. */
  onNear: (id: string) => void
}) {
  const intl = useIntl()
  const queue = useInfiniteQuery(queueQueries.view(view))
  const items = queue.data?.pages.flatMap((page) => page.items) ?? []
  const counts = queue.data?.pages.at(-1)?.counts

  function stateOf(): PanelState {
    if (queue.isPending) return { kind: 'loading', skeleton: <QueueSkeleton /> }
    if (queue.data === undefined)
      return {
        kind: 'failed',
        what: <FormattedMessage id="queue.failed" />,
        onRetry: () => void queue.refetch(),
      }
    return items.length === 0
      ? { kind: 'empty', says: <EmptyQueue view={view} counts={counts} onView={onView} /> }
      : { kind: 'filled' }
  }

  const state = stateOf()
  return (
    <Panel
      title={<FormattedMessage id="queue.title" />}
      quietTitle
      className={styles.panel}
      bodyClassName={joinNames(styles.body, state.kind !== 'filled' && state.kind !== 'loading' && styles.apart)}
      state={state}
      lead={
        <div className={styles.views}>
          <Segments
            label={intl.formatMessage({ id: 'queue.views' })}
            value={view}
            onChoose={onView}
            segments={queueViews.map((value) => ({
              value,
              label: intl.formatMessage({ id: `contract.view.${value}` }),
              count: counts?.[value] ?? null,
            }))}
          />
        </div>
      }
    >
      {queue.isRefetchError && (
        <div className={styles.stale}>
          <FormattedMessage id="queue.stale" />
          <Button size="small" kind="quiet" icon="retry" onClick={() => void queue.refetch()}>
            <FormattedMessage id="ui.retry" />
          </Button>
        </div>
      )}
      <QueueList
        // A view has its own place of scrolling and its own row in the tab order.
        key={view}
        items={items}
        view={view}
        total={counts?.[view] ?? items.length}
        openId={openId}
        onOpen={onOpen}
        onNear={onNear}
        onEnd={() => {
          if (queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage()
        }}
      />
    </Panel>
  )
}
