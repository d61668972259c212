import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'
import { LongText } from './long-text.tsx'

/** A result named, confirmed in the client's words, or found wanting. */
export function ResolutionLine({
  entry,
}: {
  entry: EntryOf<'resolution-proposed' | 'resolution-confirmed' | 'case-reopened'>
}) {
  const intl = useIntl()
  switch (entry.type) {
    case 'resolution-proposed':
      return (
        <Line entry={entry} icon="waiting" tone="wait" more={<LongText text={entry.data.summary} />}>
          <FormattedMessage id="timeline.resolution-proposed" />
        </Line>
      )
    case 'resolution-confirmed':
      return (
        <Line
          entry={entry}
          icon="answered"
          tone="good"
          {...(entry.data.words === undefined ? {} : { more: <LongText text={entry.data.words} /> })}
        >
          <FormattedMessage
            id="timeline.resolution-confirmed"
            values={{ by: intl.formatMessage({ id: `contract.told-by.${entry.data.channel}` }) }}
          />
        </Line>
      )
    case 'case-reopened':
      return (
        <Line entry={entry} icon="reopen" tone="bad">
          <FormattedMessage id="timeline.case-reopened" values={{ reason: <ClientText text={entry.data.reason} /> }} />
        </Line>
      )
  }
}
