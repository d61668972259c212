import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../../ui/button.tsx'
import { ClientText } from '../../ui/client-text.tsx'
import type { TextMark } from '../../ui/text-marks.ts'

const noMarks: readonly TextMark[] = []

/** Longer texts begin folded: a pasted book must not push the talk out of sight. */
const shownAtFirst = 1_800

/** The beginning of a text, not cut through the middle of a sign. */
function foldText(text: string): string {
  return `${text.slice(0, shownAtFirst).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A text as it was written; a very long one opens on demand, or by itself when a chosen place stands further down. */
export function LongText({ text, marks = noMarks }: { text: string; marks?: readonly TextMark[] }) {
  const [opened, setOpened] = useState(false)
  const isWanted = marks.some((mark) => mark.tone === 'now' && mark.end > shownAtFirst)
  const isFolded = text.length > shownAtFirst * 1.2 && !opened && !isWanted
  return (
    <>
      <ClientText block text={isFolded ? foldText(text) : text} marks={marks} />
      {isFolded && (
        <Button kind="quiet" size="small" icon="down" onClick={() => setOpened(true)}>
          <FormattedMessage id="timeline.whole-text" values={{ count: text.length }} />
        </Button>
      )}
    </>
  )
}
