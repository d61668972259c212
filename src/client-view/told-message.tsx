import { FormattedMessage, useIntl } from 'react-intl'
import type { Told } from '../rules/client-view/told-to-client.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Moment } from '../ui/moment.tsx'
import styles from './client-view.module.css'

/** One thing said, as it came to the client or from them. */
export function ToldMessage({ told, zone, now }: { told: Told; zone: string; now: number }) {
  const intl = useIntl()
  return (
    <article className={styles.message}>
      <header className={styles.head}>
        <b>
          <FormattedMessage id={told.by === 'client' ? 'client-view.client' : 'client-view.bank'} />
        </b>
        <Icon name={told.channel} />
        <span>
          {intl.formatMessage({ id: `contract.channel.${told.channel}` })}
          {' · '}
          <Moment at={told.at} zone={zone} now={now} />
        </span>
        {told.isMove && (
          <span className={styles.moved}>
            <Icon name="moved" size={14} />
            <FormattedMessage id="client-view.moved" />
          </span>
        )}
      </header>
      <ClientText block text={told.text} />
      {told.promises.length > 0 && (
        <ul className={styles.promises}>
          {told.promises.map((promise) => (
            <li key={promise.id}>
              <Icon name="promise" />
              <span>
                <FormattedMessage
                  id="client-view.promised"
                  values={{
                    what: <ClientText text={promise.what} />,
                    due: (
                      <b>
                        <Moment at={promise.due} as="due" zone={zone} now={now} />
                      </b>
                    ),
                    by: intl.formatMessage({ id: `contract.told-by.${promise.tellBy}` }),
                    responsible: promise.responsible ?? intl.formatMessage({ id: 'client-view.the-bank' }),
                  }}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
