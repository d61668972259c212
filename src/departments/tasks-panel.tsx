import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseWindow } from '../contract/cases.ts'
import type { Task } from '../contract/clients.ts'
import type { CalendarId } from '../contract/codes.ts'
import { useNow } from '../operator/clock.ts'
import { useSession } from '../operator/session.ts'
import { zoneOf } from '../rules/calendar/zone.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { lazyDialog } from '../ui/lazy-dialog.tsx'
import { Panel, type PanelState } from '../ui/panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TaskRow } from './task-row.tsx'
import { orderTasks } from './task-tone.ts'

const TaskForm = lazyDialog(async () => (await import('./later.ts')).TaskForm)
const TaskAnswerForm = lazyDialog(async () => (await import('./later.ts')).TaskAnswerForm)

type OpenForm = { kind: 'new' } | { kind: 'answerTask' | 'declineTask'; task: Task }

/** Questions to departments, several side by side, each with the time the client needs it by. */
export function TasksPanel({
  caseId,
  version,
  tasks,
  may,
  calendar,
  unavailable = false,
  onRetry,
}: {
  caseId: string
  version: number
  /** Absent while the case is on its way. */
  tasks: readonly Task[] | undefined
  may: CaseWindow['may'] | undefined
  calendar: CalendarId
  unavailable?: boolean
  onRetry?: () => void
}) {
  const intl = useIntl()
  const now = useNow()
  const { operator } = useSession()
  const [form, setForm] = useState<OpenForm>()
  const close = () => setForm(undefined)
  const why = may === undefined || may.task.allowed ? undefined : (may.task.why ?? '')

  function stateOf(): PanelState {
    if (unavailable) return { kind: 'failed', what: <FormattedMessage id="departments.failed" />, onRetry }
    if (tasks === undefined)
      return { kind: 'loading', skeleton: <Skeleton titled widths={[90, 50, 85, 40]} line={22} /> }
    return tasks.length === 0
      ? { kind: 'empty', says: <FormattedMessage id="departments.empty" /> }
      : { kind: 'filled' }
  }

  return (
    <>
      <Panel
        title={<FormattedMessage id="departments.title" />}
        aside={
          <IconButton
            icon="task"
            label={intl.formatMessage({ id: 'departments.ask' })}
            why={why}
            onClick={() => setForm({ kind: 'new' })}
          />
        }
        state={stateOf()}
      >
        <ul>
          {orderTasks(tasks ?? []).map((task) => (
            <TaskRow
              key={task.id}
              task={task}
              caseId={caseId}
              version={version}
              zone={zoneOf(calendar)}
              now={now}
              isMine={operator.department === task.department}
              onAnswer={() => setForm({ kind: 'answerTask', task })}
              onDecline={() => setForm({ kind: 'declineTask', task })}
            />
          ))}
        </ul>
      </Panel>
      {form?.kind === 'new' && <TaskForm caseId={caseId} version={version} calendar={calendar} onClose={close} />}
      {form !== undefined && form.kind !== 'new' && (
        <TaskAnswerForm caseId={caseId} version={version} task={form.task} act={form.kind} onClose={close} />
      )}
    </>
  )
}
