import type { QueueView } from '../../../src/contract/codes.ts'
import type { CaseRow, QueueQuery, Scope } from '../store.ts'

export function departmentsMatch(row: CaseRow, scope: Scope): boolean {
  return 'all' in scope || row.departments.includes(scope.department)
}

/** Whether a case stands in a view of the queue for the one who asks. */
export function inView(
  row: CaseRow,
  view: QueueView,
  { operatorId, scope, dueBefore }: Pick<QueueQuery, 'operatorId' | 'scope' | 'dueBefore'>,
): boolean {
  if (!departmentsMatch(row, scope)) return false
  const open = row.stage !== 'closed'
  switch (view) {
    case 'mine':
      return open && row.ownerId === operatorId
    case 'new':
      return open && row.ownerId === null
    case 'due':
      return open && row.due !== null && row.due < dueBefore && (row.ownerId === operatorId || row.ownerId === null)
    case 'waiting':
      return open && row.ownerId === operatorId && row.unread === 0
    case 'all':
      return true
  }
}

/** Open before closed, the nearest date first, those without a date after; then by number. */
export function nearestFirst(a: CaseRow, b: CaseRow): number {
  const closed = Number(a.stage === 'closed') - Number(b.stage === 'closed')
  if (closed !== 0) return closed
  if (a.due !== b.due) {
    if (a.due === null) return 1
    if (b.due === null) return -1
    return a.due < b.due ? -1 : 1
  }
  return a.number - b.number
}

export const queueCursor = (row: CaseRow): string => btoa(String(row.number))
