import type { CaseRow } from './store.ts'

/** Where a page of the queue ended: the next one begins strictly after it, whatever was added or closed meanwhile. */
export interface QueuePlace {
  closed: boolean
  due: string | null
  number: number
}

/** A cursor that none of our pages gave. */
export class CursorUnreadable extends Error {
  override readonly name = 'CursorUnreadable'
}

/** The place of a row in the order of the queue. */
export function placeOf(row: Pick<CaseRow, 'stage' | 'due' | 'number'>): QueuePlace {
  return { closed: row.stage === 'closed', due: row.due, number: row.number }
}

/** Writes a place as text for an address; it holds no personal data. */
export function writeCursor({ closed, due, number }: QueuePlace): string {
  return [closed ? 'c' : 'o', number, due ?? ''].join('~')
}

/** Reads a cursor back; throws `CursorUnreadable` where it is not one of ours. */
export function readCursor(cursor: string): QueuePlace {
  const [, state, number, due = ''] =
    /^([co])~(\d{1,15})~(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?$/u.exec(cursor) ?? []
  if (!state || !number || (due && Number.isNaN(Date.parse(due))))
    throw new CursorUnreadable('The cursor is not one of this queue.')
  return { closed: state === 'c', due: due || null, number: Number(number) }
}

/** Order of the queue: open before closed, then by the nearest promise, those without one last, then by number. */
export function comparePlaces(a: QueuePlace, b: QueuePlace): number {
  if (a.closed !== b.closed) return a.closed ? 1 : -1
  const [left, right] = [a, b].map(({ due }) => (due === null ? Infinity : Date.parse(due))) as [number, number]
  if (left !== right) return left < right ? -1 : 1
  return a.number - b.number
}
