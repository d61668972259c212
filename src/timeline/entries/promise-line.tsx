import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTimelinePlace } from '../timeline-context.ts'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

/** A promise given with all its four parts, kept, or not kept in time. */
export function PromiseLine({ entry }: { entry: EntryOf<'promise-made' | 'promise-kept' | 'promise-missed'> }) {
  const intl = useIntl()
  const { zone, now, promises } = useTimelinePlace()
  const due = (at: string) => (
    <b>
      <Moment at={at} as="due" zone={zone} now={now} />
    </b>
  )
  const what = <ClientText text={promises.get(entry.data.promiseId)?.what ?? ''} />
  switch (entry.type) {
    case 'promise-made':
      return (
        <Line entry={entry} icon="promise">
          <FormattedMessage
            id="timeline.promise-made"
            values={{
              what: <ClientText text={entry.data.what} />,
              due: due(entry.data.due),
              responsible: entry.data.responsible,
              by: intl.formatMessage({ id: `contract.told-by.${entry.data.tellBy}` }),
            }}
          />
        </Line>
      )
    case 'promise-kept':
      return (
        <Line entry={entry} icon="promise-kept" tone="good">
          <FormattedMessage id="timeline.promise-kept" values={{ what }} />
        </Line>
      )
    case 'promise-missed':
      return (
        <Line entry={entry} icon="promise-missed" tone="bad">
          <FormattedMessage id="timeline.promise-missed" values={{ what, due: due(entry.data.due) }} />
        </Line>
      )
  }
}
