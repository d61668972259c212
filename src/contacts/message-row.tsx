import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../ui/button.tsx'
import { joinNames } from '../ui/class-names.ts'
import { ClientText } from '../ui/client-text.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { passFocus } from '../ui/pass-focus.ts'
import { TextArea } from '../ui/text-area.tsx'
import styles from './contacts.module.css'
import type { ExchangeMessage, ExchangePoint } from './exchange.ts'
import { readSelection, type Place } from '../ui/read-selection.ts'
import { SaidAt } from './said-at.tsx'

/** One message: who said it, its words with the points in them, and what can be corrected. */
export function MessageRow({
  message,
  points,
  shown,
  onAuthor,
  onText,
  onRemove,
  onPoint,
}: {
  message: ExchangeMessage
  points: readonly ExchangePoint[]
  shown: number | undefined
  onAuthor: () => void
  onText: (text: string) => void
  onRemove: () => void
  /** `text` is what the place was selected in: it may be edited and not taken yet. */
  onPoint: (place: Place | undefined, text: string) => void
}) {
  const intl = useIntl()
  const words = useRef<HTMLDivElement>(null)
  const [edited, setEdited] = useState<string>()
  const author = intl.formatMessage({ id: `contacts.author-${message.author}` })

  function makePoint(): void {
    const text = edited ?? message.text
    onPoint(words.current ? readSelection(words.current, text) : undefined, text)
  }

  function stopEditing(): void {
    if (edited !== undefined) onText(edited)
    setEdited(undefined)
  }

  return (
    <li className={joinNames(styles.message, styles[message.author])} data-message={message.key}>
      <div className={styles.row}>
        <Button
          size="small"
          icon={message.author === 'client' ? 'person' : 'company'}
          aria-label={intl.formatMessage({ id: 'contacts.change-author' }, { author })}
          onClick={onAuthor}
        >
          {author}
        </Button>
        {message.at !== undefined && <SaidAt at={message.at} />}
        <span className={styles.gap} />
        <Button
          kind="quiet"
          size="small"
          icon="point"
          hint={intl.formatMessage({ id: 'contacts.make-point-hint' })}
          // Keeps the words selected while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={makePoint}
        >
          <FormattedMessage id="contacts.make-point" />
        </Button>
        <IconButton
          icon={edited === undefined ? 'edit' : 'confirm'}
          label={intl.formatMessage({ id: edited === undefined ? 'contacts.edit' : 'contacts.edit-done' })}
          onClick={() => (edited === undefined ? setEdited(message.text) : stopEditing())}
        />
        <IconButton
          icon="remove"
          label={intl.formatMessage({ id: 'contacts.remove-message' })}
          onClick={(event) => {
            passFocus(event.currentTarget)
            onRemove()
          }}
        />
      </div>
      <div ref={words}>
        {edited === undefined ? (
          <ClientText
            block
            text={message.text}
            marks={points.map((point) => ({
              id: String(point.key),
              start: point.start,
              end: point.end,
              tone: point.key === shown ? 'now' : 'plain',
            }))}
          />
        ) : (
          <TextArea
            quietLabel
            label={intl.formatMessage({ id: 'contacts.message-text' })}
            value={edited}
            onChange={(event) => setEdited(event.target.value)}
            onBlur={(event) => {
              // On its way to the button of this very message, the text is still being edited.
              if (!event.currentTarget.closest('li')?.contains(event.relatedTarget)) stopEditing()
            }}
          />
        )}
      </div>
    </li>
  )
}
