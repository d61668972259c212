import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../ui/button.tsx'
import { addPoint, changeAuthor, changeText, removeMessage, type Exchange, type ExchangePoint } from './exchange.ts'
import { MessageRow } from './message-row.tsx'

/** So many messages are drawn at once; a long export shows more when asked. */
const page = 100

/** The messages, each to be given to the other side, corrected or taken out. */
export function MessagesReview({
  exchange,
  shown,
  onExchange,
}: {
  exchange: Exchange
  shown: ExchangePoint | undefined
  onExchange: (exchange: Exchange) => void
}) {
  const intl = useIntl()
  const [drawn, setDrawn] = useState(page)
  const shownAt = exchange.messages.findIndex((message) => message.key === shown?.message)
  const count = Math.max(drawn, shownAt + 1)
  const left = exchange.messages.length - count
  return (
    <>
      <ol aria-label={intl.formatMessage({ id: 'contacts.messages' })}>
        {exchange.messages.slice(0, count).map((message) => (
          <MessageRow
            key={message.key}
            message={message}
            points={exchange.points.filter((point) => point.message === message.key)}
            shown={shown?.key}
            onAuthor={() => onExchange(changeAuthor(exchange, message.key))}
            onText={(text) => onExchange(changeText(exchange, message.key, text))}
            onRemove={() => onExchange(removeMessage(exchange, message.key))}
            onPoint={(place, text) => onExchange(addPoint(changeText(exchange, message.key, text), message.key, place))}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button onClick={() => setDrawn(count + page)}>
          <FormattedMessage id="contacts.more" values={{ left }} />
        </Button>
      )}
    </>
  )
}
