import { FormattedMessage, useIntl } from 'react-intl'
import { ClientText } from '../../ui/client-text.tsx'
import type { EntryOf } from './entry-of.ts'
import { Line } from './line.tsx'

/** How the client is to be called from now on, form by form. */
export function NamingLine({ entry }: { entry: EntryOf<'naming-corrected'> }) {
  const intl = useIntl()
  const forms = Object.entries(entry.data.naming).map(([form, said]) =>
    intl.formatMessage({ id: `timeline.naming.${form}` }, { said }),
  )
  return (
    <Line entry={entry} icon="verified">
      {forms.length === 0 ? (
        <FormattedMessage id="timeline.naming-none" />
      ) : (
        <FormattedMessage id="timeline.naming" values={{ forms: <ClientText text={forms.join('; ')} /> }} />
      )}
    </Line>
  )
}
