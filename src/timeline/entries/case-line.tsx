import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

/** How the case began, and who took it. */
export function CaseLine({ entry }: { entry: EntryOf<'case-opened' | 'case-taken'> }) {
  const intl = useIntl()
  if (entry.type === 'case-taken')
    return (
      <Line entry={entry} icon="owner" namesActor>
        <FormattedMessage id="timeline.case-taken" values={{ owner: <b>{entry.data.owner.name}</b> }} />
      </Line>
    )
  const { channel, contact } = entry.data
  return (
    <Line entry={entry} icon={channel}>
      <FormattedMessage
        id={contact === undefined ? 'timeline.case-opened' : 'timeline.case-opened-by'}
        values={{
          channel: intl.formatMessage({ id: `contract.channel.${channel}` }),
          contact: <ClientText text={contact ?? ''} />,
        }}
      />
    </Line>
  )
}
