import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { toApiError } from '../api/api-error.ts'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Channel } from '../contract/codes.ts'
import { announce } from '../ui/announcements.ts'
import { ClientText } from '../ui/client-text.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Select } from '../ui/select.tsx'
import { AskedLink } from './asked-link.tsx'
import type { ConsentFormProps } from './consent-form-props.ts'
import styles from './consent-history.module.css'
import { consentQueries } from './consent-queries.ts'
import { usePrivateChannels } from './private-channels.ts'

/** Asks the client, with an approved text and nothing else; afterwards shows the link that the client gets. */
export function AskForm({
  caseId,
  clientId,
  language,
  jurisdiction,
  version,
  consent,
  zone,
  now,
  onClose,
}: ConsentFormProps) {
  const intl = useIntl()
  const { purpose } = consent
  const notices = useQuery(consentQueries.notices(purpose, jurisdiction))
  const [noticeId, setNoticeId] = useState<string>()
  const [channel, setChannel] = useState<Channel>('sms')
  const channels = usePrivateChannels()
  const ask = useCaseWrite('askConsent', caseId)
  const items = notices.data?.items ?? []
  // In the client's language, not in that of the window.
  const notice =
    items.find(({ id }) => id === noticeId) ?? items.find((item) => item.language === (language ?? 'ru')) ?? items[0]

  if (ask.data !== undefined)
    return <AskedLink asked={ask.data} channel={channel} purpose={purpose} zone={zone} now={now} onClose={onClose} />

  function whyNot(): string | undefined {
    if (notice !== undefined) return undefined
    return intl.formatMessage({ id: notices.isPending ? 'consents.ask-loading' : 'consents.ask-no-notice' })
  }
  function askClient() {
    if (notice === undefined) return
    ask.mutate(
      { params: { id: clientId, purpose }, body: { noticeId: notice.id, channel }, version },
      { onSuccess: () => announce(intl.formatMessage({ id: 'consents.ask-done' })) },
    )
  }
  const failure = ask.error ?? (notices.error === null ? null : toApiError(notices.error))

  return (
    <FormDialog
      wide
      title={`${intl.formatMessage({ id: 'consents.ask-title' })}: ${intl.formatMessage({ id: `contract.purpose.${purpose}` })}`}
      act={intl.formatMessage({ id: 'consents.act.ask' })}
      icon="send"
      onSubmit={askClient}
      onClose={onClose}
      why={whyNot()}
      busy={ask.isPending}
      problem={failure === null ? undefined : sayProblem(intl, failure)}
    >
      <div className={styles.row}>
        <Select
          label={intl.formatMessage({ id: 'consents.ask-notice' })}
          value={notice?.id}
          onChoose={setNoticeId}
          unchosen="—"
          choices={items.map(({ id, version: number, language: spoken }) => ({
            value: id,
            label: intl.formatMessage({ id: `consents.notice-in.${spoken}` }, { version: number }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: 'consents.ask-channel' })}
          value={channel}
          onChoose={setChannel}
          choices={channels}
        />
      </div>
      {notice !== undefined && (
        <blockquote className={styles.notice} lang={notice.language}>
          <ClientText text={notice.text} />
        </blockquote>
      )}
      <p className={styles.quiet}>
        <FormattedMessage id="consents.ask-hint" />
      </p>
    </FormDialog>
  )
}
