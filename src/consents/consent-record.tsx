import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ConsentRecordShown } from '../contract/consent-history.ts'
import { ClientText } from '../ui/client-text.tsx'
import { Moment } from '../ui/moment.tsx'
import styles from './consent-history.module.css'
import { ConsentMark } from './consent-mark.tsx'
import { EvidenceView, IntegrityMark } from './evidence-view.tsx'

/** One record: who asked, with which exact text, what was answered and by whom, and what proves it. */
export function ConsentRecord({
  record,
  clientId,
  zone,
  now,
}: {
  record: ConsentRecordShown
  clientId: string
  zone: string
  now: number
}) {
  const intl = useIntl()
  const moment = (at: string) => <Moment at={at} as="full" zone={zone} now={now} />
  const through = (channel: ConsentRecordShown['channel']) =>
    channel === undefined ? '' : `, ${intl.formatMessage({ id: `contract.told-by.${channel}` })}`
  const asked = record.events.find((event) => event.state === 'requested')
  const { notice, indicatedBy } = record
  const last = record.events.at(-1)
  return (
    <article className={styles.record}>
      <h4 className={styles.head}>
        <span>
          <FormattedMessage id="consents.record-of" values={{ at: moment(asked?.at ?? record.recordedAt) }} />
        </span>
        <ConsentMark consent={record} />
      </h4>
      <dl className={styles.facts}>
        {asked !== undefined && (
          <Fact name="asked">
            {asked.by.name}, {moment(asked.at)}
          </Fact>
        )}
        {notice !== undefined && (
          <Fact name="shown">
            <FormattedMessage id="consents.notice" values={{ id: notice.id, version: notice.version }} />{' '}
            {notice.intact !== undefined && <IntegrityMark intact={notice.intact} what="text" />}
            {notice.text !== undefined && (
              <blockquote className={styles.notice} lang={notice.language}>
                <ClientText text={notice.text} />
              </blockquote>
            )}
            <code className={styles.hash}>SHA-256 {notice.sha256}</code>
          </Fact>
        )}
        {record.optionsShown.length > 0 && (
          <Fact name="options">{record.optionsShown.map((option) => `«${option.label}»`).join(', ')}</Fact>
        )}
        <Fact name="answer">
          <FormattedMessage id={`consents.answer.${record.answer}`} />
          {record.method !== undefined && `, ${intl.formatMessage({ id: `contract.method.${record.method}` })}`}
          {record.answer !== 'none' && through(record.channel)}
        </Fact>
        {indicatedBy !== undefined && record.answer !== 'none' && (
          <Fact name="who">
            <FormattedMessage id={`consents.who.${indicatedBy.kind}`} /> <ClientText text={indicatedBy.name ?? ''} />
            {indicatedBy.power !== undefined && (
              <>
                {', '}
                <ClientText text={indicatedBy.power} />
              </>
            )}
          </Fact>
        )}
        {record.occurredAt !== undefined && <Fact name="occurred">{moment(record.occurredAt)}</Fact>}
        <Fact name="recorded">
          {last?.by.name ?? record.recordedBy.name}, {moment(last?.at ?? record.recordedAt)}
        </Fact>
        {record.validTo !== undefined && <Fact name="valid-to">{moment(record.validTo)}</Fact>}
        {record.reason !== undefined && (
          <Fact name="reason">
            <ClientText text={record.reason} />
          </Fact>
        )}
        {record.told !== undefined && (
          <Fact name="told">
            <FormattedMessage id={`contract.told-by.${record.told.channel}`} />: <ClientText text={record.told.text} />
          </Fact>
        )}
        {record.missing !== undefined && record.missing.length > 0 && (
          <Fact name="missing">
            {record.missing.map((code) => intl.formatMessage({ id: `consents.missing.${code}` })).join(', ')}
          </Fact>
        )}
        {record.withdrawalChannels.length > 0 && record.inForce && (
          <Fact name="withdraw-by">
            {record.withdrawalChannels
              .map((channel) => intl.formatMessage({ id: `contract.told-by.${channel}` }))
              .join(', ')}
          </Fact>
        )}
        <Fact name="evidence">
          {record.evidence.length === 0 ? (
            <FormattedMessage id={record.answer === 'none' ? 'consents.no-answer' : 'consents.no-evidence'} />
          ) : (
            <ul className={styles.proofs}>
              {record.evidence.map((proof) => (
                <li key={`${proof.addedAt} ${proof.kind} ${proof.ref} ${proof.sha256}`}>
                  <EvidenceView clientId={clientId} proof={proof} zone={zone} now={now} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      <details>
        <summary>
          <FormattedMessage id="consents.events" values={{ count: record.events.length }} />
        </summary>
        <ol className={styles.events}>
          {record.events.map((event) => (
            <li key={event.entryId}>
              <FormattedMessage id={`contract.consent-state.${event.state}`} />, {event.by.name}, {moment(event.at)}
              <code className={styles.hash}>{event.hash}</code>
            </li>
          ))}
        </ol>
      </details>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <FormattedMessage id={`consents.fact.${name}`} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
