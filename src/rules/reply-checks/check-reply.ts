import type { Language } from '../../contract/codes.ts'
import type { Finding, ReplyCheckRequest } from '../../contract/reply-checks.ts'
import { readRequest } from './context.ts'
import { replyCheckRules } from './rules.ts'

/**
 * Reads a draft over the operator's shoulder: what must not leave (block), what a colleague would point at (warn), what
 * could be said better (hint). Pure: the same request always gets the same findings.
 */
export function checkReply(request: ReplyCheckRequest, language: Language): Finding[] {
  if (request.draft.trim() === '') return []
  const context = readRequest(request, language)
  return replyCheckRules
    .flatMap((rule) => rule.check(context))
    .sort((one, other) => one.start - other.start || one.end - other.end)
}
