import type { Task } from '../../contract/clients.ts'
import type { FactData } from '../../contract/entries.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EntryHead } from '../decision.ts'

function changeTask(state: CaseState, taskId: string, change: Partial<Task>): CaseState {
  return { ...state, tasks: state.tasks.map((task) => (task.id === taskId ? { ...task, ...change } : task)) }
}

/** What facts about tasks do to a case. */
export const applyTask = {
  'task-asked': (state: CaseState, data: FactData<'task-asked'>, { at }: EntryHead): CaseState => ({
    ...state,
    tasks: [
      ...state.tasks,
      {
        id: data.taskId,
        department: data.department,
        question: data.question,
        neededBy: data.neededBy,
        ...(data.regulationDue ? { regulationDue: data.regulationDue } : {}),
        state: 'asked',
        askedAt: at,
      },
    ],
  }),
  'task-taken': (state: CaseState, data: FactData<'task-taken'>): CaseState =>
    changeTask(state, data.taskId, { state: 'taken', takenBy: data.by }),
  'task-answered': (state: CaseState, data: FactData<'task-answered'>, { at }: EntryHead): CaseState =>
    changeTask(state, data.taskId, { state: 'answered', answer: data.text, doneAt: at }),
  'task-declined': (state: CaseState, data: FactData<'task-declined'>, { at }: EntryHead): CaseState =>
    changeTask(state, data.taskId, { state: 'declined', reason: data.reason, doneAt: at }),
}
