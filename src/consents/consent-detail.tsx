import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
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

  const facts = nameAnswer(intl, consent)
  return (
    <>
      {consent.since !== undefined && day(consent.since)}
      {consent.since !== undefined && facts.length > 0 && ', '}
      {facts.join(', ')}
    </>
  )
}

/** Through what the answer came, and what proves it. A reference in words («договор, лист 3») says both by itself. */
function nameAnswer(intl: IntlShape, { channel, method, evidence: [proof] }: Consent): string[] {
  // The client's own page names its record by a number that says nothing to a person.
  const isOwnPage = proof?.ref?.startsWith('consent-form ') === true
  if (proof?.ref !== undefined && proof.ref.includes(' ') && !isOwnPage) return [proof.ref]
  const through = channel === undefined ? [] : [intl.formatMessage({ id: `contract.told-by.${channel}` })]
  if (proof !== undefined && !isOwnPage)
    return [...through, intl.formatMessage({ id: `consents.proof.${proof.kind}` }, { ref: proof.ref ?? '' }).trim()]
  return method === undefined ? through : [...through, intl.formatMessage({ id: `contract.method.${method}` })]
}
