import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Card } from '../../contract/cards.ts'
import type { Language } from '../../contract/codes.ts'
import type { Operator } from '../../contract/session.ts'
import type { DraftCard } from '../../drafts/reply-draft.ts'
import { explanationOf } from '../../rules/cards/explain-card.ts'
import { rankCards } from '../../rules/cards/rank-cards.ts'
import { libraryKeepers } from '../../rules/permissions/library-permissions.ts'
import type { FilledPart } from '../../rules/scripts/fill-script.ts'
import { Button } from '../../ui/button.tsx'
import { joinNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { PanelState } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { cardQueries } from './card-queries.ts'
import { CardSearch } from './card-search.tsx'
import { CardView } from './card-view.tsx'
import styles from './cards.module.css'
import { textFiller } from './fill-text.ts'

const none: readonly Card[] = []

/** The cards for this case, best fitting first, and the one that is read. Enter in the search puts its words into the reply. */
export function CardBrowser({
  window,
  operator,
  chosen,
  onInsert,
  onWrite,
  onClose,
}: {
  window: CaseWindow
  operator: Operator
  /** The card to show first, e.g. the one just published. */
  chosen: string | undefined
  onInsert: (parts: readonly FilledPart[], card?: DraftCard) => void
  /** Opens the form of a new card, or of a new version of one. */
  onWrite: (from?: Card) => void
  onClose: () => void
}) {
  const intl = useIntl()
  const { data: cards = none, error, isPending, refetch } = useQuery(cardQueries.all)
  const [search, setSearch] = useState('')
  const [readId, setReadId] = useState(chosen)
  const [fill] = useState(() => textFiller(window, operator))

  const { subject, points, stage, calendar } = window.case
  const law = window.client?.jurisdiction ?? calendar
  const open = points.filter((point) => point.state === 'open').map((point) => point.text)
  const found = rankCards(cards, {
    search,
    subject,
    points: open,
    stage,
    jurisdiction: law,
    // The client reads what is said: their language decides, whatever the operator's window speaks.
    language: window.client?.language ?? (intl.locale as Language),
  })
  const current = found.find(({ id }) => id === readId) ?? found[0]

  const nothing = current ? undefined : intl.formatMessage({ id: 'replies.cards.nothing-chosen' })
  const keeps = operator.roles.some((role) => libraryKeepers.includes(role))
  const notYours = keeps ? undefined : intl.formatMessage({ id: 'replies.cards.not-yours' })

  function insertExplanation({ id, version, ...card }: Card): void {
    onInsert(fill(explanationOf({ ...card }), card.language).parts, { id, version })
  }

  function stateOf(): PanelState {
    if (isPending) return { kind: 'loading', skeleton: <Skeleton widths={[80, 65, 90, 50]} line={32} /> }
    if (error) {
      return { kind: 'failed', what: <FormattedMessage id="replies.cards.failed" />, onRetry: () => void refetch() }
    }
    if (found.length > 0) return { kind: 'filled' }
    return { kind: 'empty', says: <FormattedMessage id={search ? 'replies.cards.none-found' : 'replies.cards.none'} /> }
  }

  return (
    <Dialog
      wide
      title={intl.formatMessage({ id: 'replies.cards.title' })}
      onClose={onClose}
      foot={
        <>
          <span className={joinNames(styles.keeping, !keeps && styles.notTheirs)}>
            <Button kind="quiet" icon="add" why={notYours} onClick={() => onWrite()}>
              <FormattedMessage id="replies.cards.add" />
            </Button>
            <Button kind="quiet" icon="edit" why={notYours ?? nothing} onClick={() => current && onWrite(current)}>
              <FormattedMessage id="replies.cards.new-version" />
            </Button>
          </span>
          <Button why={nothing} onClick={() => current && onInsert(fill(current.question, current.language).parts)}>
            <FormattedMessage id="replies.cards.insert-question" />
          </Button>
          <Button kind="main" keys="↵" why={nothing} onClick={() => current && insertExplanation(current)}>
            <FormattedMessage id="replies.cards.insert" />
          </Button>
        </>
      }
    >
      <CardSearch
        search={search}
        found={found}
        current={current}
        state={stateOf()}
        onSearch={(text) => {
          setSearch(text)
          setReadId(undefined)
        }}
        onRead={(card) => setReadId(card.id)}
        onTake={insertExplanation}
      >
        {current && (
          <CardView key={current.id} card={current} law={law} fill={(text) => fill(text, current.language)} />
        )}
      </CardSearch>
    </Dialog>
  )
}
