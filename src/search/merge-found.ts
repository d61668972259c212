import type { SearchAnswer } from '../contract/cases.ts'
import type { Found } from './find-loaded.ts'

/**
 * What the window held, then what the server adds. What is already on screen keeps its place: a list that reorders under
 * the hand makes one open the wrong client's case.
 */
export function mergeFound(held: readonly Found[], answer: SearchAnswer | undefined): Found[] {
  const known = new Set(held.map((found) => found.id))
  const added = (answer?.cases ?? []).flatMap(({ id, number, subject, client, excerpt }) =>
    known.has(id) ? [] : [{ id, number, subject, client: client.name, ...(excerpt === undefined ? {} : { excerpt }) }],
  )
  return [...held, ...added]
}
