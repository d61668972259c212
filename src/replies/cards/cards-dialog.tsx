import { useState } from 'react'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Card } from '../../contract/cards.ts'
import type { Operator } from '../../contract/session.ts'
import type { DraftCard } from '../../drafts/reply-draft.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { CardBrowser } from './card-browser.tsx'
import { CardForm } from './card-form.tsx'

/** «Как это устроено»: cards to read and to say, and for whoever keeps them the form of a new one or a new version. */
export function CardsDialog({
  window,
  operator,
  onInsert,
  onClose,
}: {
  window: CaseWindow
  operator: Operator
  /** Words for the reply; with the card, where they explain what the card says. */
  onInsert: (parts: readonly FilledPart[], card?: DraftCard) => void
  onClose: () => void
}) {
  const [written, setWritten] = useState<{ from?: Card }>()
  const [chosen, setChosen] = useState<string>()
  if (written)
    return (
      <CardForm
        {...written}
        onPublished={(id) => {
          setChosen(id)
          setWritten(undefined)
        }}
        onClose={() => setWritten(undefined)}
      />
    )
  return (
    <CardBrowser
      window={window}
      operator={operator}
      chosen={chosen}
      onInsert={onInsert}
      onWrite={(from) => {
        setChosen(from?.id)
        setWritten(from ? { from } : {})
      }}
      onClose={onClose}
    />
  )
}
