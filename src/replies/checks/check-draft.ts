import type { Language } from '../../contract/codes.ts'
import type { Finding, ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { checkReply } from '../../rules/reply-checks/check-reply.ts'
import { mayOverride } from '../../rules/reply-checks/overrides.ts'
import { countEdits } from '../../rules/scripts/compare-texts.ts'

/** A draft as it is handed over to be checked. Plain data: it goes to a worker. */
export type CheckQuestion = {
  text: string
  language: Language
  /** Absent where nothing can be checked: no case yet, or a text that is too long to be sent anyway. */
  request?: ReplyCheckRequest
  /** The script's filled text, where the reply began with one. */
  filled?: string
}

/** What is known of a draft besides its letters. `text` is the one it was found in; `mayOverride`: by a senior. */
export type Checked = { text: string; findings: readonly Finding[]; edits: number; mayOverride: boolean }

/** Everything that is worked out of a draft while it is written, in one go. */
export function checkDraft({ text, language, request, filled }: CheckQuestion): Checked {
  const findings = request ? checkReply(request, language) : []
  const blocks = findings.filter((finding) => finding.severity === 'block')
  return {
    text,
    findings,
    edits: filled === undefined ? 0 : countEdits(filled, text),
    mayOverride: blocks.length > 0 && blocks.every(({ rule }) => mayOverride(rule, text)),
  }
}
