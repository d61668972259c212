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
      // Without an operator the question is about everybody's promises.
      return (
        open &&
        row.due !== null &&
        Date.parse(row.due) < Date.parse(dueBefore) &&
        (operatorId === '' || row.ownerId === operatorId || row.ownerId === null)
      )
    case 'waiting':
      return open && row.ownerId === operatorId && row.unread === 0
    case 'all':
      return true
  }
}
