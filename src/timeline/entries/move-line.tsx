import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

/**
 * A promise that got a new date. Never small print: the old date struck, the new one bold, why, and how the client was
 * told.
 */
export function MoveLine({ entry }: { entry: EntryOf<'promise-moved'> }) {
  const intl = useIntl()
  const { zone, now, promises } = useTimelinePlace()
  const { promiseId, from, to, reason, ground, notice } = entry.data
  const what = promises.get(promiseId)?.what
  return (
    <Line
      entry={entry}
      icon="moved"
      tone="warn"
      more={
        <FormattedMessage
          id="timeline.move-notice"
          values={{
            by: intl.formatMessage({ id: `contract.told-by.${notice.channel}` }),
            text: <ClientText text={notice.text} />,
          }}
        />
      }
    >
      <FormattedMessage
        id={what === undefined ? 'timeline.move' : 'timeline.move-of'}
        values={{
          what: <ClientText text={what ?? ''} />,
          from: (
            <s>
              <Moment at={from} as="due" zone={zone} now={now} />
            </s>
          ),
          to: (
            <b>
              <Moment at={to} as="due" zone={zone} now={now} />
            </b>
          ),
          reason: <ClientText text={reason} />,
          ground: intl.formatMessage({ id: `contract.ground.${ground}` }),
        }}
      />
    </Line>
  )
}
