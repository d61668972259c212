import type { Promised } from '../contract/cases.ts'
import type { IconName } from '../ui/icon.tsx'
import { nearnessOf, type MomentPlace } from '../ui/moments.ts'
import type { Tone } from '../ui/state-mark.tsx'

/** How a promise stands now: kept, over its date, close to it, or still far. */
export function toneOf(promise: Promised, place: MomentPlace): { tone: Tone; icon: IconName } {
  if (promise.state === 'kept') return { tone: 'good', icon: 'kept' }
  if (promise.state === 'missed') return { tone: 'bad', icon: 'missed' }
  switch (nearnessOf(promise.due, place)) {
    case 'past':
      return { tone: 'bad', icon: 'due' }
    case 'near':
      return { tone: 'warn', icon: 'due' }
    case 'far':
      return { tone: 'plain', icon: 'due' }
  }
}

/** What is owed first, the nearest before the others; then what was kept, the latest first. */
export function orderPromises(promises: readonly Promised[]): Promised[] {
  return promises.toSorted((one, other) => {
    if ((one.state === 'kept') !== (other.state === 'kept')) return one.state === 'kept' ? 1 : -1
    return one.state === 'kept'
      ? (other.doneAt ?? '').localeCompare(one.doneAt ?? '')
      : one.due.localeCompare(other.due)
  })
}
