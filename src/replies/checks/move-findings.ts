import type { Finding } from '../../contract/reply-checks.ts'
import { findStep } from '../editor/plain-log.ts'

/**
 * The findings of a text, at the places where they stand in the text that came of it. A finding in whose place something
 * was changed is left out: it speaks of words that are no more, and a mend of it would hit others.
 */
export function moveFindings(findings: readonly Finding[], from: string, to: string): readonly Finding[] {
  const step = findStep(from, to, 0)
  if (!step) return findings
  const by = to.length - from.length
  return findings.flatMap((finding) => {
    // What is said of the whole reply has no place.
    if (finding.start === finding.end || finding.end <= step.start) return [finding]
    if (finding.start < step.end) return []
    return [{ ...finding, start: finding.start + by, end: finding.end + by }]
  })
}
