import { FormattedMessage, useIntl } from 'react-intl'
import type { Consent } from '../contract/consents.ts'
import { Moment } from '../ui/moment.tsx'

/** One line about how the state came to be: when, through what, with which proof. */
export function ConsentDetail({ consent, zone, now }: { consent: Consent; zone: string; now: number }) {
  const intl = useIntl()
  const by = (channel: Consent['channel']) =>
    channel === undefined ? '' : intl.formatMessage({ id: `contract.told-by.${channel}` })
  const day = (at: string) => <Moment at={at} as="short-day" zone={zone} now={now} />

  if (consent.state === 'none') return null
  if (consent.state === 'requested' && consent.request !== undefined)
    return (
      <FormattedMessage
        id="consents.requested"
        values={{
          at: day(consent.request.at),
          by: by(consent.request.channel),
          version: consent.request.notice.version,
        }}
      />
    )
  if (consent.state === 'deferred' && consent.laterUntil !== undefined)
    return <FormattedMessage id="consents.deferred" values={{ until: day(`${consent.laterUntil}T12:00:00Z`) }} />
  if (consent.state === 'unknown' || (consent.state === 'given' && !consent.inForce))
    return <FormattedMessage id="consents.no-evidence" />

  const [proof] = consent.evidence
  const facts = [
    by(consent.channel),
    // A scan or a signature says by itself that it was on paper or signed.
    consent.method === undefined || proof !== undefined
      ? ''
      : intl.formatMessage({ id: `contract.method.${consent.method}` }),
    proof === undefined
      ? ''
      : intl.formatMessage({ id: `consents.proof.${proof.kind}` }, { ref: proof.ref ?? '' }).trim(),
  ].filter((fact) => fact !== '')
  return (
    <>
      {consent.since !== undefined && day(consent.since)}
      {consent.since !== undefined && facts.length > 0 && ', '}
      {facts.join(', ')}
    </>
  )
}
