import type { Card } from '../../contract/cards.ts'

/** What the client is told: what is true, and what goes on working until when. */
export function explanationOf({ truth, stillWorks }: Pick<Card, 'truth' | 'stillWorks'>): string {
  return stillWorks === undefined ? truth : `${truth}\n\n${stillWorks}`
}
