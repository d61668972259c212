import { FormattedMessage } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'
import { LongText } from './long-text.tsx'

/** The case offered to a colleague, and the colleague's answer. */
export function HandoverLine({
  entry,
}: {
  entry: EntryOf<'handover-offered' | 'handover-accepted' | 'handover-declined'>
}) {
  switch (entry.type) {
    case 'handover-offered':
      return (
        <Line entry={entry} icon="handover" tone="wait" more={<LongText text={entry.data.summary} />}>
          <FormattedMessage id="timeline.handover-offered" values={{ to: <b>{entry.data.to.name}</b> }} />
        </Line>
      )
    case 'handover-accepted':
      return (
        <Line entry={entry} icon="owner" namesActor>
          <FormattedMessage id="timeline.handover-accepted" values={{ owner: <b>{entry.data.owner.name}</b> }} />
        </Line>
      )
    case 'handover-declined':
      return (
        <Line entry={entry} icon="handover" tone="bad">
          <FormattedMessage
            id="timeline.handover-declined"
            values={{ reason: <ClientText text={entry.data.reason} /> }}
          />
        </Line>
      )
  }
}
