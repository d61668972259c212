import type { Point, SendReply } from '../../contract/cases.ts'
import type { RefusalCode } from '../refusals.ts'

/** What of a reply's points does not hold: whose places are not in its text, or that are not there to be left open. */
export function findPlaceFault(
  points: readonly Point[],
  { text, answers, links = [], leftOpen = [] }: SendReply,
): { code: RefusalCode; pointer: string } | undefined {
  const states = new Map(points.map(({ id, state }) => [id, state]))
  for (const [index, { point, start, end }] of links.entries()) {
    // A link may speak to a point that is closed already: it tells where the answer stands, and changes nothing.
    if (!states.has(point)) return { code: 'point-unknown', pointer: `/links/${index}/point` }
    if (start >= end || end > text.length) return { code: 'place-not-found', pointer: `/links/${index}` }
  }
  for (const [index, { point }] of leftOpen.entries()) {
    const state = states.get(point)
    if (state === undefined) return { code: 'point-unknown', pointer: `/leftOpen/${index}/point` }
    if (state !== 'open' || answers.includes(point))
      return { code: 'point-not-open', pointer: `/leftOpen/${index}/point` }
  }
  return undefined
}
