import type { QueueView } from '../../../src/contract/codes.ts'
import { isOfDepartment, type CaseRow, type QueueQuery, type Scope } from '../store.ts'

export function departmentsMatch(row: CaseRow, scope: Scope): boolean {
  return !isOfDepartment(scope) || row.departments.includes(scope.department)
}

/** Whether a case stands in a view of the queue for the one who asks. */
export function inView(
  row: CaseRow,
  view: QueueView,
  { operatorId, scope, dueBefore }: Pick<QueueQuery, 'operatorId' | 'scope' | 'dueBefore'>,
): boolean {
  if (!departmentsMatch(row, scope)) return false
  const open = row.stage !== 'closed'
  const own = row.ownerId === operatorId || isOfDepartment(scope)
  switch (view) {
    case 'mine':
      return open && own
    case 'new':
      return open && row.ownerId === null
    case 'due':
      // Without an operator the question is about everybody's promises.
      return (
        open &&
        row.due !== null &&
        Date.parse(row.due) < Date.parse(dueBefore) &&
        (operatorId === '' || own || row.ownerId === null)
      )
    case 'waiting':
      return open && own && row.unread === 0
    case 'all':
      return true
  }
}
