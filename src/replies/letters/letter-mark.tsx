import { FormattedMessage } from 'react-intl'
import type { OutboxState } from '../../api/outbox/outbox-item.ts'
import { StateMark } from '../../ui/state-mark.tsx'

const marks = {
  waiting: { tone: 'wait', icon: 'waiting' },
  sending: { tone: 'wait', icon: 'send' },
  sent: { tone: 'good', icon: 'kept' },
  refused: { tone: 'bad', icon: 'error' },
} as const

/** How far a reply on its way is. It is sent once the server said so, and not before. */
export function LetterMark({ state }: { state: OutboxState }) {
  return (
    <StateMark tone={marks[state].tone} icon={marks[state].icon}>
      <FormattedMessage id={`replies.letter.${state}`} />
    </StateMark>
  )
}
