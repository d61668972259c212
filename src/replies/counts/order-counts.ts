import type { FindingTally } from '../../contract/reply-verdicts.ts'

export type CountRow = FindingTally & {
  /** Of what was found, how much was dismissed: 0 to 1. */
  share: number
  isNoisy: boolean
}

/** Fewer findings tell nothing of a rule yet. */
const enough = 10
/** From this share on people are taught to look away: the rule wants mending. */
const noisyFrom = 0.3

/** The rules with which people disagree most stand first; those that found nothing stand last. */
export function orderCounts(items: readonly FindingTally[]): CountRow[] {
  return items
    .map((item) => {
      const share = item.found === 0 ? 0 : item.dismissed / item.found
      return { ...item, share, isNoisy: item.found >= enough && share >= noisyFrom }
    })
    .toSorted((one, other) => other.share - one.share || other.found - one.found)
}
