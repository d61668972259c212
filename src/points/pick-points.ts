import type { Point } from '../contract/cases.ts'

/** How many points are drawn: of those that wait for an answer, and of those that have one. */
export type Shows = { open: number; closed: number }

/** So many points have room enough: what is answered is shown with the rest. */
const fewPoints = 6

/** What stands there before the operator asks for more. A hand-pasted book may hold five hundred points. */
export const atFirst: Shows = { open: 12, closed: 0 }
export const step = 50

/**
 * Those that wait for an answer first; within that, as they were said. What is answered stands with them where there are few,
 * and behind a count where there are many: on a long case it would bury what still waits. The chosen point is always shown.
 */
export function pickPoints(
  points: readonly Point[],
  shows: Shows,
  chosen: string | undefined,
): { open: number; shown: readonly Point[]; moreOpen: number; folded: number } {
  const { open = [], closed = [] } = Object.groupBy(points, (point) => (point.state === 'open' ? 'open' : 'closed'))
  if (points.length <= fewPoints) return { open: open.length, shown: [...open, ...closed], moreOpen: 0, folded: 0 }
  const take = (some: readonly Point[], most: number) =>
    some.filter((point, index) => index < most || point.id === chosen)
  const shownOpen = take(open, shows.open)
  const shownClosed = take(closed, shows.closed)
  return {
    open: open.length,
    shown: [...shownOpen, ...shownClosed],
    moreOpen: open.length - shownOpen.length,
    folded: closed.length - shownClosed.length,
  }
}
