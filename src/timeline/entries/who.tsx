import { FormattedMessage } from 'react-intl'
import type { Actor } from '../../contract/common.ts'

/**
 * Who did it: an operator by name, a department's specialist by name and as one, the client and the program by what they
 * are. What nobody did by hand is never left without an author.
 */
export function Who({ actor }: { actor: Actor }) {
  switch (actor.kind) {
    case 'client':
      return <FormattedMessage id="timeline.client" />
    case 'system':
      return <FormattedMessage id="timeline.automatic" />
    case 'department':
      return <FormattedMessage id="timeline.of-department" values={{ name: actor.name }} />
    case 'operator':
      return actor.name
  }
}
