import type { Department } from '../../contract/codes.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { CaseState } from '../case/case-state.ts'
import { decided, refused, type Context, type Decision } from '../decision.ts'
import { toUtc } from '../promises/terms.ts'
import { dayIn } from '../promises/times.ts'

export type TaskCommand =
  | { act: 'ask'; department: Department; question: string; neededBy: string; regulationDays?: number | undefined }
  | { act: 'take'; taskId: string }
  | { act: 'answer'; taskId: string; text: string }
  | { act: 'decline'; taskId: string; reason: string }

/**
 * Questions to departments run side by side; each says when the client needs the answer, with the date the regulation
 * would allow standing beside it.
 */
export function decideTask(state: CaseState, command: TaskCommand, context: Context): Decision {
  if (state.closed) return refused('case-closed')
  if (command.act === 'ask') return askDepartment(state, command, context)
  const task = state.tasks.find(({ id }) => id === command.taskId)
  if (!task) return refused('task-unknown')
  if (context.by.department !== undefined && context.by.department !== task.department) return refused('forbidden')
  if (task.state === 'answered' || task.state === 'declined') return refused('task-not-open')
  switch (command.act) {
    case 'take':
      if (task.state === 'taken') return refused('task-not-open')
      return decided({
        type: 'task-taken',
        data: { taskId: task.id, by: { id: context.by.id, name: context.by.name } },
      })
    case 'answer':
      return decided({ type: 'task-answered', data: { taskId: task.id, text: command.text } })
    case 'decline':
      return decided({ type: 'task-declined', data: { taskId: task.id, reason: command.reason } })
  }
}

function askDepartment(state: CaseState, command: Extract<TaskCommand, { act: 'ask' }>, context: Context): Decision {
  const neededBy = toUtc(command.neededBy)
  if (neededBy <= context.now) return refused('promise-in-the-past', { pointers: ['/neededBy'] })
  const { regulationDays } = command
  let regulationDue: string | undefined
  if (regulationDays !== undefined) {
    const counted = addWorkingDays(state.calendar, dayIn(context.now, zoneOf(state.calendar)), regulationDays)
    if (!counted.ok) return refused('calendar-year-unknown', { pointers: ['/regulationDays'] })
    regulationDue = counted.due
  }
  return decided({
    type: 'task-asked',
    data: {
      taskId: context.newId(),
      department: command.department,
      question: command.question,
      neededBy,
      ...(regulationDue ? { regulationDue } : {}),
    },
  })
}
