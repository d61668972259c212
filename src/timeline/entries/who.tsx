import { FormattedMessage } from 'react-intl'
import type { Actor } from '../../contract/common.ts'

/** Who did it: a person by name, the client and the program by what they are. */
export function Who({ actor }: { actor: Actor }) {
  switch (actor.kind) {
    case 'client':
      return <FormattedMessage id="timeline.client" />
    case 'system':
      return <FormattedMessage id="timeline.system" />
    case 'operator':
    case 'department':
      return actor.name
  }
}
