import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { Promised } from '../contract/cases.ts'
import { channels, type CalendarId, type Channel } from '../contract/codes.ts'
import { moveGrounds } from '../contract/entries.ts'
import { useNow } from '../operator/clock.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { announce } from '../ui/announcements.ts'
import { Button } from '../ui/button.tsx'
import { ClientText } from '../ui/client-text.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { isSameDay, writeMoment } from '../ui/moments.ts'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { WhenField } from '../ui/when-field.tsx'
import { duePicks } from '../rules/promises/due-picks.ts'
import styles from './promises-panel.module.css'
import { whyNotMove, type MoveDraft } from './why-not-move.ts'

type Ground = (typeof moveGrounds)[number]

/** Moving a promise aloud: the new date, the reason, the ground, and what the client is told through which channel. */
export function MoveForm({
  caseId,
  version,
  calendar,
  channel: preferred,
  promise,
  onClose,
}: {
  caseId: string
  version: number
  calendar: CalendarId
  channel: Channel
  promise: Promised
  onClose: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const zone = zoneOf(calendar)
  const [due, setDue] = useState<string>()
  const [reason, setReason] = useState('')
  const [ground, setGround] = useState<Ground>()
  const [channel, setChannel] = useState<Channel>(preferred)
  const [notice, setNotice] = useState('')
  const move = useCaseWrite('movePromise', caseId)
  const instant = new Date(now).toISOString()

  const draft: MoveDraft = {
    reason,
    notice: { channel, text: notice },
    ...(due === undefined ? {} : { due }),
    ...(ground === undefined ? {} : { ground }),
  }
  // Within one day only the time tells the two apart. «Сегодня» would be wrong when the notice is read tomorrow.
  const sayDue = (at: string) =>
    writeMoment(intl, at, due !== undefined && isSameDay(promise.due, due, zone) ? 'full' : 'day', { zone, now })
  const suggestion =
    due === undefined || reason.trim() === ''
      ? undefined
      : intl.formatMessage(
          { id: 'promises.notice-suggestion' },
          {
            what: promise.what,
            from: sayDue(promise.due),
            to: sayDue(due),
            reason: reason.trim().replace(/\.$/, ''),
          },
        )

  function movePromise() {
    move.mutate(
      { params: { id: caseId, pid: promise.id }, body: draft, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'promises.move-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'promises.move-title' })}
      act={intl.formatMessage({ id: 'promises.move-act' })}
      icon="moved"
      onSubmit={movePromise}
      onClose={onClose}
      why={whyNotMove(intl, draft, instant)}
      busy={move.isPending}
      problem={move.error === null ? undefined : sayProblem(intl, move.error)}
      typed={reason.trim() !== '' || notice.trim() !== ''}
    >
      <p className={styles.subject}>
        <ClientText text={promise.what} />
        {', '}
        <FormattedMessage
          id="promises.until-now"
          values={{
            due: (
              <b>
                <Moment at={promise.due} as="due" zone={zone} now={now} />
              </b>
            ),
          }}
        />
      </p>
      <WhenField
        label={intl.formatMessage({ id: 'promises.new-date' })}
        value={due}
        onChange={setDue}
        zone={zone}
        now={now}
        picks={duePicks(calendar, instant).filter((pick) => pick > promise.due)}
      />
      <TextArea
        label={intl.formatMessage({ id: 'promises.reason' })}
        hint={intl.formatMessage({ id: 'promises.reason-hint' })}
        value={reason}
        rows={2}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.pair}>
        <Select
          label={intl.formatMessage({ id: 'promises.ground' })}
          value={ground}
          onChoose={setGround}
          unchosen={intl.formatMessage({ id: 'promises.ground-choose' })}
          choices={moveGrounds.map((value) => ({
            value,
            label: intl.formatMessage({ id: `contract.ground.${value}` }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: 'promises.notice-channel' })}
          value={channel}
          onChoose={setChannel}
          choices={channels.map((value) => ({ value, label: intl.formatMessage({ id: `contract.told-by.${value}` }) }))}
        />
      </div>
      <TextArea
        label={intl.formatMessage({ id: 'promises.notice' })}
        value={notice}
        rows={3}
        maxLength={10_000}
        onChange={(event) => setNotice(event.target.value)}
        hint={
          suggestion !== undefined && notice.trim() === '' ? (
            <>
              {suggestion}{' '}
              <Button kind="quiet" size="small" onClick={() => setNotice(suggestion)}>
                <FormattedMessage id="promises.take-suggestion" />
              </Button>
            </>
          ) : undefined
        }
      />
    </FormDialog>
  )
}
