import { FormattedMessage, useIntl } from 'react-intl'
import { useHref } from 'react-router'
import type { Channel, Purpose } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import type { MomentPlace } from '../ui/moments.ts'
import { StateMark } from '../ui/state-mark.tsx'
import styles from './consent-history.module.css'

/** The message with the link, as the client gets it. */
export function AskedLink({
  asked,
  channel,
  purpose,
  zone,
  now,
  onClose,
}: MomentPlace & {
  asked: { link: string; expiresAt: string; bank?: string | undefined }
  channel: Channel
  purpose: Purpose
  onClose: () => void
}) {
  const intl = useIntl()
  const address = new URL(useHref(asked.link), document.baseURI).href
  function copyLink() {
    navigator.clipboard.writeText(address).then(
      () => announce(intl.formatMessage({ id: 'consents.link-copied' }), { show: true, tone: 'good' }),
      () => announce(intl.formatMessage({ id: 'consents.link-not-copied' }), { show: true, tone: 'bad' }),
    )
  }
  return (
    <Dialog
      title={intl.formatMessage({ id: 'consents.ask-done' })}
      onClose={onClose}
      foot={
        <>
          <Button icon="copy" onClick={copyLink}>
            <FormattedMessage id="consents.link-copy" />
          </Button>
          <Button kind="main" onClick={onClose}>
            <FormattedMessage id="consents.link-enough" />
          </Button>
        </>
      }
    >
      <StateMark tone="wait" icon="waiting">
        <FormattedMessage
          id="consents.link-sent"
          values={{ by: intl.formatMessage({ id: `contract.told-by.${channel}` }) }}
        />
      </StateMark>
      <div className={styles.link}>
        <p>
          <FormattedMessage
            id="consents.link-message"
            values={{
              named: asked.bank === undefined ? 'no' : 'yes',
              bank: asked.bank ?? '',
              purpose: intl.formatMessage({ id: `contract.purpose.${purpose}` }),
            }}
          />
        </p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {address}
        </a>
      </div>
      <p className={styles.quiet}>
        <FormattedMessage
          id="consents.link-until"
          values={{ until: <Moment at={asked.expiresAt} as="full" zone={zone} now={now} /> }}
        />
      </p>
    </Dialog>
  )
}
