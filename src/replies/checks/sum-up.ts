import type { CaseWindow } from '../../contract/cases.ts'
import { publicChannels, type Channel, type ReplyRule } from '../../contract/codes.ts'
import type { Finding } from '../../contract/reply-checks.ts'

/** What the check says where it found nothing wrong: the reader sees that it was looked at. */
export type Assurance = 'registry-agrees' | 'registry-silent' | 'no-personal-data'

const registryRules: readonly ReplyRule[] = ['implied-consent', 'contradicts-earlier-reply']

/** How many of the client's points have an answer with this reply, of those that still count. */
export function countAnswered(
  points: CaseWindow['case']['points'],
  chosen: readonly string[],
): { answered: number; all: number } {
  const counted = points.filter((point) => point.state !== 'withdrawn')
  const answered = counted.filter((point) => point.state !== 'open' || chosen.includes(point.id))
  return { answered: answered.length, all: counted.length }
}

/** What may be said in reassurance. An unreachable registry is said to be one, whatever the text holds. */
export function assure(window: CaseWindow, channel: Channel, findings: readonly Finding[]): Assurance[] {
  const found = new Set(findings.map((finding) => finding.rule))
  const said: Assurance[] = []
  if (!window.consents) said.push('registry-silent')
  else if (!registryRules.some((rule) => found.has(rule))) said.push('registry-agrees')
  if (publicChannels.includes(channel) && !found.has('personal-data-in-public')) said.push('no-personal-data')
  return said
}

const weights = { block: 0, warn: 1, hint: 2 } as const

/** The gravest first, then as they stand in the text. What is said of a point stands in the point's own row. */
export function orderFindings<Found extends Finding>(findings: readonly Found[]): Found[] {
  return findings
    .filter((finding) => finding.point === undefined)
    .toSorted((one, other) => weights[one.severity] - weights[other.severity] || one.start - other.start)
}
