import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { sayProblem } from '../api/say-problem.ts'
import { useCaseWrite } from '../api/use-write.ts'
import { departments, type CalendarId, type Department } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { addWorkingDays } from '../rules/calendar/working-days.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { duePicks } from '../rules/promises/due-picks.ts'
import { dayIn } from '../rules/promises/times.ts'
import { announce } from '../ui/announcements.ts'
import { Field } from '../ui/field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { Moment } from '../ui/moment.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { WhenField } from '../ui/when-field.tsx'
import { whyNotAsk } from './why-not-ask.ts'

/** Asking a department: what, and by when the client needs it, with what the regulation would allow beside it. */
export function TaskForm({
  caseId,
  version,
  calendar,
  onClose,
}: {
  caseId: string
  version: number
  calendar: CalendarId
  onClose: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const zone = zoneOf(calendar)
  const [department, setDepartment] = useState<Department>()
  const [question, setQuestion] = useState('')
  const [neededBy, setNeededBy] = useState<string>()
  const [days, setDays] = useState('')
  const ask = useCaseWrite('askDepartment', caseId)
  const instant = new Date(now).toISOString()
  const regulationDays = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 250 ? Number(days) : undefined
  const regulation =
    regulationDays === undefined ? undefined : addWorkingDays(calendar, dayIn(instant, zone), regulationDays)

  function askDepartment() {
    if (department === undefined || neededBy === undefined) return
    ask.mutate(
      {
        params: { id: caseId },
        body: { department, question, neededBy, ...(regulationDays === undefined ? {} : { regulationDays }) },
        version,
      },
      {
        onSuccess: () => {
          announce(intl.formatMessage({ id: 'departments.ask-done' }), { show: true, tone: 'good' })
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={intl.formatMessage({ id: 'departments.ask' })}
      act={intl.formatMessage({ id: 'departments.ask-act' })}
      icon="task"
      onSubmit={askDepartment}
      onClose={onClose}
      why={whyNotAsk(intl, { department, question, neededBy, now: instant })}
      busy={ask.isPending}
      problem={ask.error === null ? undefined : sayProblem(intl, ask.error)}
      typed={question.trim() !== ''}
    >
      <Select
        label={intl.formatMessage({ id: 'departments.department' })}
        value={department}
        onChoose={setDepartment}
        unchosen={intl.formatMessage({ id: 'departments.choose' })}
        choices={departments.map((value) => ({
          value,
          label: intl.formatMessage({ id: `contract.department.${value}` }),
        }))}
      />
      <TextArea
        label={intl.formatMessage({ id: 'departments.question' })}
        hint={intl.formatMessage({ id: 'departments.question-hint' })}
        value={question}
        rows={3}
        maxLength={10_000}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <WhenField
        label={intl.formatMessage({ id: 'departments.needed-by' })}
        value={neededBy}
        onChange={setNeededBy}
        zone={zone}
        now={now}
        picks={duePicks(calendar, instant)}
      />
      <Field
        label={intl.formatMessage({ id: 'departments.regulation-days' })}
        inputMode="numeric"
        value={days}
        onChange={(event) => setDays(event.target.value)}
        hint={
          regulation?.ok === true ? (
            <FormattedMessage
              id="departments.regulation"
              values={{ due: <Moment at={`${regulation.due}T12:00:00Z`} as="day" zone={zone} now={now} /> }}
            />
          ) : (
            <FormattedMessage id="departments.regulation-hint" />
          )
        }
      />
    </FormDialog>
  )
}
