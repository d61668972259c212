import { queueViews, type QueueView } from '../contract/codes.ts'

/** Where an operator is in the window: which view of the queue, and which case is open. */
export interface Place {
  readonly view: QueueView
  readonly caseId: string | undefined
}

const casePath = /^\/cases\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/u

/** Whether a path is one of the window's own. */
export function isPlace(pathname: string): boolean {
  return pathname === '/' || casePath.test(pathname)
}

/** Reads an address; what it does not know is the operator's own queue. */
export function readPlace(pathname: string, search: string): Place {
  const wanted = new URLSearchParams(search).get('view')
  return {
    view: queueViews.find((known) => known === wanted) ?? 'mine',
    caseId: casePath.exec(pathname)?.[1],
  }
}

/** The address of a place: a link to it opens the same for a colleague. */
export function writePlace({ view, caseId }: Place): string {
  const path = caseId === undefined ? '/' : `/cases/${caseId}`
  return view === 'mine' ? path : `${path}?view=${view}`
}
