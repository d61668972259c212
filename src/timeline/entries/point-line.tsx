import { FormattedMessage } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

/** That points were written down. Several are only counted: they stand above, and underlined in the text. */
export function PointsRegistered({ entries }: { entries: readonly EntryOf<'point-registered'>[] }) {
  const [first] = entries
  if (first === undefined) return null
  return (
    <Line entry={first} icon="point">
      {entries.length === 1 ? (
        <FormattedMessage id="timeline.point-registered" values={{ point: <ClientText text={first.data.text} /> }} />
      ) : (
        <FormattedMessage id="timeline.points-registered" values={{ count: entries.length }} />
      )}
    </Line>
  )
}

const icons = { 'point-answered': 'answered', 'point-declined': 'declined', 'point-withdrawn': 'withdrawn' } as const

/** What became of a point. */
export function PointLine({ entry }: { entry: EntryOf<'point-answered' | 'point-declined' | 'point-withdrawn'> }) {
  const { points } = useTimelinePlace()
  const reason = entry.type === 'point-answered' ? undefined : entry.data.reason
  return (
    <Line
      entry={entry}
      icon={icons[entry.type]}
      {...(reason === undefined
        ? {}
        : {
            more: <FormattedMessage id="timeline.reason" values={{ reason: <ClientText text={reason} /> }} />,
          })}
    >
      <FormattedMessage
        id={`timeline.${entry.type}`}
        values={{ point: <ClientText text={points.get(entry.data.pointId)?.text ?? ''} /> }}
      />
    </Line>
  )
}
