import { FormattedMessage, useIntl } from 'react-intl'
import { IconButton } from '../ui/icon-button.tsx'
import { passFocus } from '../ui/pass-focus.ts'
import { TextArea } from '../ui/text-area.tsx'
import styles from './contacts.module.css'
import { changePoint, removePoint, type Exchange, type ExchangePoint } from './exchange.ts'

/** What the client wants, as far as the words tell; every point is tied to its place and can be said better. */
export function PointsReview({
  exchange,
  onShow,
  onExchange,
}: {
  exchange: Exchange
  onShow: (point: ExchangePoint) => void
  onExchange: (exchange: Exchange) => void
}) {
  const intl = useIntl()
  return (
    <section className={styles.points} aria-label={intl.formatMessage({ id: 'contacts.points' })}>
      <h3>
        <FormattedMessage id="contacts.points" />
      </h3>
      {exchange.points.length === 0 && (
        <p className={styles.guess}>
          <FormattedMessage id="contacts.no-points" />
        </p>
      )}
      <ol>
        {exchange.points.map((point, index) => (
          <li key={point.key} className={styles.point}>
            <TextArea
              quietLabel
              label={intl.formatMessage({ id: 'contacts.point-text' }, { number: index + 1 })}
              className={styles.asked}
              value={point.text}
              rows={2}
              maxLength={2_000}
              onFocus={() => onShow(point)}
              onChange={(event) => onExchange(changePoint(exchange, point.key, event.target.value))}
            />
            <IconButton
              icon="remove"
              label={intl.formatMessage({ id: 'contacts.remove-point' }, { number: index + 1 })}
              onClick={(event) => {
                passFocus(event.currentTarget)
                onExchange(removePoint(exchange, point.key))
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
