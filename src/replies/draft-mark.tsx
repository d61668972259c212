import { FormattedMessage } from 'react-intl'
import type { DraftState } from '../drafts/draft-state.ts'
import { StateMark } from '../ui/state-mark.tsx'

/** Whether what is written is safe, always in sight beside the text. */
export function DraftMark({ state }: { state: DraftState }) {
  if (state.kind === 'failed' || state.kind === 'conflict') {
    return (
      <StateMark tone="bad" icon="not-saved">
        <FormattedMessage id={`replies.draft.${state.kind}`} />
      </StateMark>
    )
  }
  return (
    <span data-draft={state.kind}>
      {state.kind !== 'empty' && <FormattedMessage id={`replies.draft.${state.kind}`} />}
    </span>
  )
}
