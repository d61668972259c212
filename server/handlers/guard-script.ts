import type { Language } from '../../src/contract/codes.ts'
import { checkReply } from '../../src/rules/reply-checks/check-reply.ts'
import { findScriptErrors, sayScriptError } from '../../src/rules/scripts/script-errors.ts'
import { Refused } from '../http/refuse.ts'

/** As many as an author mends at one sitting; a text of nothing but braces would answer with thousands. */
const mostErrors = 20

/** Refuses a text that is no script, with each fault named by its line and sign. */
export function guardScript(text: string, language: Language): void {
  const errors = findScriptErrors(text).slice(0, mostErrors)
  const first = errors[0]
  if (!first) return
  const ofSlots = errors.some(({ why }) => why === 'unknown-slot' || why === 'not-closed')
  throw new Refused(ofSlots ? 'slot-unknown' : 'condition-broken', {
    detail: sayScriptError(first),
    errors: errors.map((error) => ({ pointer: '/text', detail: sayScriptError(error)[language] })),
  })
}

/** Refuses a text with somebody's data in it: a script is read by everybody, as a public post is. */
export function guardPersonalData(text: string, language: Language): void {
  const draft = text.replaceAll(/\{\{[^{}\n]*\}\}/gu, ' ')
  const found = checkReply({ channel: 'post', draft, messages: [] }, language).filter(
    ({ rule }) => rule === 'personal-data-in-public',
  )
  if (found.length > 0) throw new Refused('script-holds-personal-data', { pointers: ['/text'] })
}
