import { replyRules, type ReplyRule } from '../../contract/codes.ts'
import type { FindingTally } from '../../contract/reply-verdicts.ts'

interface Verdicts {
  /** Rules of the findings that were there when the reply was sent. */
  readonly found: readonly ReplyRule[]
  readonly dismissed: readonly ReplyRule[]
  /** Rules of findings that were mended before: as the window tells, for the server never saw them. */
  readonly mended: readonly ReplyRule[]
  readonly overridden: readonly ReplyRule[]
}

/** What became of the findings of one reply, per rule; rules that found nothing are left out. */
export function tallyFindings({ found, dismissed, mended, overridden }: Verdicts): FindingTally[] {
  const count = (rules: readonly ReplyRule[], rule: ReplyRule) => rules.filter((one) => one === rule).length
  return replyRules
    .map((rule) => ({
      rule,
      found: count(found, rule) + count(mended, rule),
      dismissed: count(dismissed, rule),
      mended: count(mended, rule),
      overridden: count(overridden, rule),
    }))
    .filter((tally) => tally.found > 0)
}

/** The tallies of many replies as one, every rule in it: one that never found anything is worth knowing too. */
export function sumTallies(tallies: Iterable<FindingTally>): FindingTally[] {
  const sums = new Map<ReplyRule, FindingTally>(
    replyRules.map((rule) => [rule, { rule, found: 0, dismissed: 0, mended: 0, overridden: 0 }]),
  )
  for (const tally of tallies) {
    const sum = sums.get(tally.rule)
    if (!sum) continue
    for (const part of ['found', 'dismissed', 'mended', 'overridden'] as const) sum[part] += tally[part]
  }
  return [...sums.values()]
}
