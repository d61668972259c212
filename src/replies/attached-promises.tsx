import { FormattedMessage, useIntl } from 'react-intl'
import type { PromiseDraft } from '../contract/cases.ts'
import type { CalendarId } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { dueInstant } from '../rules/promises/terms.ts'
import { ClientText } from '../ui/client-text.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { passFocus } from '../ui/pass-focus.ts'
import styles from './composer.module.css'

const rowKeys = new WeakMap<PromiseDraft, string>()
let rowsNamed = 0

/** A row is the promise itself: two that say the same are still two, and one that is removed takes its own row along. */
function rowKeyOf(promise: PromiseDraft): string {
  const known = rowKeys.get(promise)
  if (known !== undefined) return known
  rowsNamed += 1
  const key = String(rowsNamed)
  rowKeys.set(promise, key)
  return key
}

/** Promises that are made with this reply, when it is sent and not before. */
export function AttachedPromises({
  promises,
  calendar,
  onChange,
}: {
  promises: readonly PromiseDraft[]
  calendar: CalendarId
  onChange: (promises: PromiseDraft[]) => void
}) {
  const intl = useIntl()
  const now = useNow()
  if (promises.length === 0) return null
  return (
    <ul className={styles.promises} aria-label={intl.formatMessage({ id: 'replies.promises' })}>
      {promises.map((promise) => {
        const due = dueInstant(promise, calendar, new Date(now).toISOString())
        return (
          <li key={rowKeyOf(promise)}>
            <Icon name="promise" />
            <span className={styles.promised}>
              <ClientText text={promise.what ?? ''} />
            </span>
            {due && <Moment at={due} as="due" zone={zoneOf(calendar)} now={now} className={styles.due} />}
            {promise.tellBy && (
              <span className={styles.told}>
                <FormattedMessage
                  id="replies.promise.parts"
                  values={{
                    responsible: promise.responsible,
                    by: intl.formatMessage({ id: `contract.told-by.${promise.tellBy}` }),
                  }}
                />
              </span>
            )}
            <IconButton
              icon="close"
              label={intl.formatMessage({ id: 'replies.promise.remove' }, { what: promise.what })}
              onClick={(event) => {
                passFocus(event.currentTarget)
                onChange(promises.filter((other) => other !== promise))
              }}
            />
          </li>
        )
      })}
    </ul>
  )
}
