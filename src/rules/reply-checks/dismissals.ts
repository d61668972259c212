import type { ReplyRule } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'
import type { Dismissal } from '../../contract/reply-verdicts.ts'
import { placesOf } from './places.ts'

/** What stops a reply is not for the operator to wave away; a senior may override some of it, with a reason. */
const stopping: ReadonlySet<ReplyRule> = new Set([
  'unfilled-slot',
  'personal-data-in-public',
  'implied-consent',
  'silent-move',
])

/** Whether an operator who does not agree with a finding of this rule may say so and go on. */
export function mayDismiss(rule: ReplyRule): boolean {
  return !stopping.has(rule)
}

/** The findings of a text that were dismissed, one for each place: what names no finding of this text counts for nothing. */
export function findDismissed(
  draft: string,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): { finding: Finding; dismissal: Dismissal }[] {
  if (dismissals.length === 0) return []
  const said = new Set(dismissals.map(({ rule, place }) => `${rule} ${place}`))
  const places = placesOf(draft, findings)
  return findings.flatMap((finding, index) => {
    const dismissal = { rule: finding.rule, place: places[index] ?? '' }
    return said.has(`${dismissal.rule} ${dismissal.place}`) ? [{ finding, dismissal }] : []
  })
}
