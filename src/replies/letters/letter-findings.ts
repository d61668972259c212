import * as z from 'zod/mini'
import type { OutboxItem } from '../../api/outbox/outbox-item.ts'
import { finding, type Finding } from '../../contract/reply-checks.ts'
import type { Checked, PlacedFinding } from '../checks/check-draft.ts'

const found = z.array(finding)

/** What the server found in a letter that it did not let through. */
function readFindings(item: OutboxItem): readonly Finding[] {
  const read = z.safeParse(found, item.problem?.['findings'])
  return read.success ? read.data : []
}

/**
 * The findings of this window, and those that only the server had, as long as the text is the one it read. The server knows more
 * than the window: the registry of this minute, the whole of a long case.
 */
export function joinFindings({ text, findings }: Checked, returned: OutboxItem | undefined): readonly PlacedFinding[] {
  if (!returned || returned.body.text !== text) return findings
  const known = new Set(findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`))
  const more = readFindings(returned).filter(({ rule, start, end }) => !known.has(`${rule} ${start} ${end}`))
  return [...findings, ...more]
}
