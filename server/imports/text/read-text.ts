import { ImportRefused } from '../import-refused.ts'
import { findQuotation, hasMarkedQuote } from '../mail/quotations.ts'
import { splitReply } from '../mail/split-reply.ts'
import type { Said } from '../said.ts'
import { splitByHeads } from './split-by-heads.ts'
import { splitPlain } from './split-plain.ts'

/** Reads an exchange pasted as text: from a messenger, a chat, a mail, a transcript, or comments under a post. */
export function readText(content: string): Said[] {
  if (looksLikeExport(content) || looksLikeRawMail(content)) throw new ImportRefused('import-wrong-format')
  if (!hasWords(content)) throw new ImportRefused('import-unreadable')
  const text = straighten(content)
  const lines = text.split('\n')
  const byHeads = splitByHeads(lines)
  if (byHeads) return byHeads
  return findQuotation(text) || hasMarkedQuote(lines) ? splitReply(text) : splitPlain(lines)
}

/** Line breaks of every system as one, and without the marks that messengers hide in their copies. */
export function straighten(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(/[\ufeff\u200b\u200e\u200f\u2060]/gu, '')
}

function looksLikeExport(content: string): boolean {
  return (
    /^\s*[{[]/u.test(content.slice(0, 100)) && /"(?:messages|chats|type|from_id)"\s*:/u.test(content.slice(0, 5_000))
  )
}

function looksLikeRawMail(content: string): boolean {
  const head = content.slice(0, 20_000)
  return (
    /^[A-Za-z][A-Za-z-]{1,40}:\s/u.test(head) && /^(?:MIME-Version|Content-Transfer-Encoding|Received):/imu.test(head)
  )
}

// A file printed as text (base64, keys, bytes) has letters but no words: almost all of it stands in endless runs.
function hasWords(content: string): boolean {
  if (!/\p{L}/u.test(content)) return false
  let inRuns = 0
  for (const run of content.matchAll(/\S{80,}/gu)) if (!/^https?:/u.test(run[0])) inRuns += run[0].length
  return inRuns <= content.length / 2
}
