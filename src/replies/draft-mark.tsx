import { FormattedMessage } from 'react-intl'
import type { OutboxItem } from '../api/outbox/outbox-item.ts'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import { useDraftState } from '../drafts/use-draft-keeper.ts'
import { StateMark } from '../ui/state-mark.tsx'
import { LetterMark } from './letters/letter-mark.tsx'

/** Whether what is written is safe, always in sight; with nothing written, how far the last reply is. */
export function DraftMark({ keeper, letters }: { keeper: DraftKeeper; letters: readonly OutboxItem[] }) {
  const { kind } = useDraftState(keeper)
  const onItsWay = letters.findLast((item) => item.state !== 'refused')
  if (kind === 'empty') return onItsWay ? <LetterMark state={onItsWay.state} /> : null
  if (kind === 'failed' || kind === 'conflict') {
    return (
      <StateMark tone="bad" icon="not-saved">
        <FormattedMessage id={`replies.draft.${kind}`} />
      </StateMark>
    )
  }
  return (
    <span data-draft={kind}>
      <FormattedMessage id={`replies.draft.${kind}`} />
    </span>
  )
}
