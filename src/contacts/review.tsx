import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { channels } from '../contract/codes.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import styles from './contacts.module.css'
import type { Exchange, ExchangePoint } from './exchange.ts'
import { MessagesReview } from './messages-review.tsx'
import { PointsReview } from './points-review.tsx'
import type { ExchangeHead } from './use-save-exchange.ts'

/** Enter in a line of the head must not save what was not looked through. */
function keepLooking(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** What the words were read as, to be looked at and corrected before anything is stored. */
export function Review({
  exchange,
  head,
  isNew,
  isClientKnown,
  onExchange,
  onHead,
  onBack,
}: {
  exchange: Exchange
  head: ExchangeHead
  isNew: boolean
  isClientKnown: boolean
  onExchange: (exchange: Exchange) => void
  onHead: (head: ExchangeHead) => void
  onBack: () => void
}) {
  const intl = useIntl()
  const messages = useRef<HTMLDivElement>(null)
  const sum = useRef<HTMLParagraphElement>(null)
  // What was found is said first, and a second press of the key that asked for it saves nothing.
  useEffect(() => sum.current?.focus(), [])
  const [shown, setShown] = useState<ExchangePoint>()
  const say = (id: string) => intl.formatMessage({ id: `contacts.${id}` })

  function showPlace(point: ExchangePoint): void {
    setShown(point)
    messages.current?.querySelector(`[data-message="${point.message}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <>
      <div className={styles.sum}>
        <p ref={sum} tabIndex={-1}>
          <FormattedMessage
            id="contacts.sum"
            values={{ messages: exchange.messages.length, points: exchange.points.length }}
          />{' '}
          <span className={styles.guess}>
            <FormattedMessage id="contacts.not-stored" />
          </span>
        </p>
        <Button kind="quiet" size="small" icon="left" onClick={onBack}>
          <FormattedMessage id="contacts.back" />
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.head} onKeyDown={keepLooking}>
        <Select
          label={say('channel')}
          value={head.channel}
          onChoose={(channel) => onHead({ ...head, channel })}
          choices={channels.map((value) => ({ value, label: intl.formatMessage({ id: `contract.channel.${value}` }) }))}
        />
        {!isClientKnown && (
          <Field
            label={say('contact')}
            hint={say('contact-hint')}
            value={head.contact}
            maxLength={300}
            onChange={(event) => onHead({ ...head, contact: event.target.value })}
          />
        )}
        {isNew && (
          <Field
            label={say('subject')}
            hint={say('subject-hint')}
            value={head.subject}
            maxLength={300}
            onChange={(event) => onHead({ ...head, subject: event.target.value })}
          />
        )}
      </div>
      <div className={styles.both}>
        <div ref={messages} className={styles.messages}>
          <MessagesReview exchange={exchange} shown={shown} onExchange={onExchange} />
        </div>
        <PointsReview exchange={exchange} onShow={showPlace} onExchange={onExchange} />
      </div>
    </>
  )
}
