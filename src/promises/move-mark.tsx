import { FormattedMessage, useIntl } from 'react-intl'
import type { Promised } from '../contract/cases.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import { isSameDay } from '../ui/moments.ts'
import styles from './promises-panel.module.css'

/** A move of a promise, never in small print: the old date struck, the new one bold, why, and how the client was told. */
export function MoveMark({ move, zone, now }: { move: Promised['moves'][number]; zone: string; now: number }) {
  const intl = useIntl()
  // Within one day only the time tells the two apart.
  const style = isSameDay(move.from, move.to, zone) ? 'due' : 'short-day'
  return (
    <p className={styles.move}>
      <span className={styles.moveIcon}>
        <Icon name="moved" size={14} />
      </span>
      <span>
        <FormattedMessage
          id="promises.moved"
          values={{
            from: (
              <s>
                <Moment at={move.from} as={style} zone={zone} now={now} />
              </s>
            ),
            to: (
              <b>
                <Moment at={move.to} as={style} zone={zone} now={now} />
              </b>
            ),
            // The sentence around it has its own full stop.
            reason: <ClientText text={move.reason.replace(/\.+$/, '')} />,
            by: intl.formatMessage({ id: `contract.told-by.${move.notice.channel}` }),
            at: <Moment at={move.at} as="short-day" zone={zone} now={now} />,
          }}
        />
      </span>
    </p>
  )
}
