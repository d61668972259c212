import { useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../../contract/cases.ts'
import type { Channel } from '../../contract/codes.ts'
import type { Operator } from '../../contract/session.ts'
import type { Script } from '../../contract/scripts.ts'
import type { DraftCard, DraftScript } from '../../drafts/reply-draft.ts'
import type { FilledPart, FilledScript } from '../../rules/scripts/fill-script.ts'
import { Button } from '../../ui/button.tsx'
import { lazyDialog } from '../../ui/lazy-dialog.tsx'
import styles from '../composer.module.css'

const ScriptPicker = lazyDialog(async () => (await import('../later-dialogs.ts')).ScriptPicker)
const CardsDialog = lazyDialog(async () => (await import('../later-dialogs.ts')).CardsDialog)
const CompareDialog = lazyDialog(async () => (await import('../later-dialogs.ts')).CompareDialog)

/** Words that are only heard where the line is short. */
const drawMore = (words: ReactNode) => <span className={styles.more}>{words}</span>

/** Which script the reply began with, how far it has gone from it, and the way to both. */
export function ScriptBar({
  window,
  operator,
  channel,
  script,
  edits,
  readText,
  onChoose,
  cards,
  onExplain,
  tools,
}: {
  window: CaseWindow | undefined
  operator: Operator
  channel: Channel
  script: DraftScript | undefined
  edits: number
  readText: () => string
  onChoose: (script: Script, filled: FilledScript) => void
  /** How many cards the reply has words of. */
  cards: number
  /** Words of a card to be put where the cursor is, and the card they make the reply come from, if they do. */
  onExplain: (parts: readonly FilledPart[], card?: DraftCard) => void
  /** What else can be done here, at the end of the line. */
  tools?: ReactNode
}) {
  const intl = useIntl()
  const [open, setOpen] = useState<'picker' | 'cards' | 'compare'>()
  const close = () => setOpen(undefined)
  const why = window ? undefined : intl.formatMessage({ id: 'replies.why.loading' })
  return (
    <div className={styles.scriptBar}>
      <Button
        size="small"
        icon="script"
        className={styles.script}
        aria-keyshortcuts="Alt+S"
        hint={intl.formatMessage({ id: 'replies.script.choose-hint' })}
        why={why}
        onClick={() => setOpen('picker')}
      >
        <span className={styles.named}>
          {script ? (
            <FormattedMessage
              id="replies.script.used"
              values={{
                title: (
                  <span className={styles.cut}>
                    {script.title || intl.formatMessage({ id: 'replies.script.unnamed' })}
                  </span>
                ),
                version: script.version,
              }}
            />
          ) : (
            <FormattedMessage id="replies.script.choose" />
          )}
        </span>
      </Button>
      <Button
        kind="quiet"
        size="small"
        icon="info"
        hint={cards > 0 ? intl.formatMessage({ id: 'replies.cards.open' }) : undefined}
        aria-keyshortcuts="Alt+I"
        why={why}
        onClick={() => setOpen('cards')}
      >
        <span>
          <span className={script && cards > 0 ? styles.called : undefined}>
            <FormattedMessage id="replies.cards.open" />
          </span>
          {cards > 0 && ` · ${cards}`}
        </span>
      </Button>
      {script && (
        <span className={styles.edits}>
          <FormattedMessage id="replies.script.edits" values={{ edits }} />
        </span>
      )}
      <span className={styles.tools}>
        {script && (
          <Button kind="quiet" size="small" icon="history" onClick={() => setOpen('compare')}>
            <span>
              <FormattedMessage id="replies.script.compare" values={{ more: drawMore }} />
            </span>
          </Button>
        )}
        {tools}
      </span>
      {open === 'picker' && window && (
        <ScriptPicker
          window={window}
          operator={operator}
          channel={channel}
          onClose={close}
          onChoose={(chosen, filled) => {
            close()
            onChoose(chosen, filled)
          }}
        />
      )}
      {open === 'cards' && window && (
        <CardsDialog
          window={window}
          operator={operator}
          onClose={close}
          onInsert={(parts, card) => {
            close()
            onExplain(parts, card)
          }}
        />
      )}
      {open === 'compare' && script && (
        <CompareDialog script={script} text={readText()} window={window} operator={operator} onClose={close} />
      )}
    </div>
  )
}
