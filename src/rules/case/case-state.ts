import type { CalendarId, Channel, Department } from '../../contract/codes.ts'
import type { CaseCard, Point, Promised } from '../../contract/cases.ts'
import type { Task } from '../../contract/clients.ts'
import type { Person } from '../../contract/common.ts'

/** A case folded from its journal: what the rules decide on. Plain JSON, so that a store can keep it. */
export interface CaseState {
  id: string
  number: number
  subject: string
  clientId: string
  calendar: CalendarId
  /** The channel the client used last. */
  channel: Channel
  openedAt: string
  owner: Person | null
  ownerSince: string | null
  handovers: number
  handover: NonNullable<CaseCard['handover']> | null
  points: Point[]
  promises: Promised[]
  tasks: Task[]
  resolution: NonNullable<CaseCard['resolution']> | null
  closed: boolean
  /** Replies sent, by id: what a point can be answered with. */
  replies: string[]
  /** Length of every message by id, in UTF-16 units: where a point can stand. */
  messages: Record<string, number>
  /** Messages of the client since the bank's last reply. */
  unread: number
}

/** Departments that have or had a task in the case. */
export function departmentsOf(state: CaseState): Department[] {
  return [...new Set(state.tasks.map((task) => task.department))]
}

/** The nearest date among open and missed promises: a missed one is still owed. */
export function dueOf(state: CaseState): string | null {
  return nearestOf(state, (promise) => promise.state !== 'kept')
}

/** The nearest date among promises that can still be missed. */
export function openDueOf(state: CaseState): string | null {
  return nearestOf(state, (promise) => promise.state === 'open')
}

function nearestOf(state: CaseState, counts: (promise: Promised) => boolean): string | null {
  const dates = state.promises.filter(counts).map(({ due }) => due)
  return dates.length === 0 || state.closed ? null : dates.reduce((least, due) => (due < least ? due : least))
}
