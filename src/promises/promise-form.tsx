import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import type { PromiseDraft } from '../contract/cases.ts'
import { channels, type CalendarId, type Channel } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { useSession } from '../operator/session.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { dueInstant } from '../rules/promises/terms.ts'
import { announce } from '../ui/announcements.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { Segments } from '../ui/segments.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { WhenField } from '../ui/when-field.tsx'
import { duePicks } from '../rules/promises/due-picks.ts'
import styles from './promises-panel.module.css'
import { whyNotPromise } from './why-not-promise.ts'

/** A promise with all its four parts: what, until when, who answers for it, how the client will learn. */
export function PromiseForm({
  caseId,
  version,
  calendar,
  channel,
  onAttach,
  onClose,
}: {
  caseId: string
  version: number
  calendar: CalendarId
  channel: Channel
  /** Takes the promise along with a reply instead of making it at once. */
  onAttach?: ((promise: PromiseDraft) => void) | undefined
  onClose: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const zone = zoneOf(calendar)
  const { operator } = useSession()
  const [what, setWhat] = useState('')
  const [by, setBy] = useState<'date' | 'days'>('date')
  const [due, setDue] = useState<string>()
  const [days, setDays] = useState('15')
  const [responsible, setResponsible] = useState(operator.name)
  const [tellBy, setTellBy] = useState<Channel>(channel)
  const make = useCaseWrite('makePromise', caseId)

  const workingDays = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 250 ? Number(days) : undefined
  const draft: PromiseDraft = {
    what,
    responsible,
    tellBy,
    ...(by === 'date' && due !== undefined ? { due } : {}),
    ...(by === 'days' && workingDays !== undefined ? { workingDays } : {}),
  }
  const instant = new Date(now).toISOString()
  const counted =
    by === 'days' && workingDays !== undefined ? dueInstant({ workingDays }, calendar, instant) : undefined

  function makePromise() {
    if (onAttach) {
      onAttach(draft)
      onClose()
      return
    }
    make.mutate(
      { params: { id: caseId }, body: draft, version },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'promises.add-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'promises.add-title' })}
      act={intl.formatMessage({ id: onAttach ? 'promises.attach-act' : 'promises.add-act' })}
      icon="promise"
      onSubmit={makePromise}
      onClose={onClose}
      why={whyNotPromise(intl, draft, calendar, instant)}
      busy={make.isPending}
      problem={make.error === null ? undefined : sayProblem(intl, make.error)}
      typed={what.trim() !== ''}
    >
      <TextArea
        label={intl.formatMessage({ id: 'promises.what' })}
        hint={intl.formatMessage({ id: 'promises.what-hint' })}
        value={what}
        rows={2}
        maxLength={2_000}
        onChange={(event) => setWhat(event.target.value)}
      />
      <div className={styles.until}>
        <Segments
          label={intl.formatMessage({ id: 'promises.until-how' })}
          value={by}
          onChoose={setBy}
          segments={[
            { value: 'date', label: intl.formatMessage({ id: 'promises.by-date' }) },
            { value: 'days', label: intl.formatMessage({ id: 'promises.by-days' }) },
          ]}
        />
        {by === 'date' ? (
          <WhenField
            label={intl.formatMessage({ id: 'promises.until' })}
            value={due}
            onChange={setDue}
            zone={zone}
            now={now}
            picks={duePicks(calendar, instant)}
          />
        ) : (
          <Field
            label={intl.formatMessage({ id: 'promises.days' })}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
            hint={
              counted === undefined ? undefined : (
                <FormattedMessage
                  id="promises.counted"
                  values={{ due: <Moment at={counted} as="due" zone={zone} now={now} /> }}
                />
              )
            }
          />
        )}
      </div>
      <div className={styles.pair}>
        <Field
          label={intl.formatMessage({ id: 'promises.responsible' })}
          value={responsible}
          maxLength={300}
          onChange={(event) => setResponsible(event.target.value)}
        />
        <Select
          label={intl.formatMessage({ id: 'promises.tell-by' })}
          value={tellBy}
          onChoose={setTellBy}
          choices={channels.map((value) => ({ value, label: intl.formatMessage({ id: `contract.told-by.${value}` }) }))}
        />
      </div>
    </FormDialog>
  )
}
