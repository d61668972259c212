import type { Task } from '../contract/clients.ts'
import type { IconName } from '../ui/icon.tsx'
import { nearnessOf, type MomentPlace } from '../ui/moments.ts'
import type { Tone } from '../ui/state-mark.tsx'

/** How a question to a department stands: answered, declined, or awaited until the client needs it. */
export function toneOfTask(task: Task, place: MomentPlace): { tone: Tone; icon: IconName } {
  if (task.state === 'answered') return { tone: 'good', icon: 'given' }
  if (task.state === 'declined') return { tone: 'bad', icon: 'refused' }
  return nearnessOf(task.neededBy, place) === 'past' ? { tone: 'bad', icon: 'due' } : { tone: 'wait', icon: 'waiting' }
}

/** Whether the department still owes its word. */
export const isAwaited = (task: Task): boolean => task.state === 'asked' || task.state === 'taken'

/** Those that are awaited first, the most urgent before the others; then what has come back, the latest first. */
export function orderTasks(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((one, other) => {
    if (isAwaited(one) !== isAwaited(other)) return isAwaited(one) ? -1 : 1
    return isAwaited(one)
      ? one.neededBy.localeCompare(other.neededBy)
      : (other.doneAt ?? '').localeCompare(one.doneAt ?? '')
  })
}
