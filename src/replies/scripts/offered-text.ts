import type { CaseWindow } from '../../contract/cases.ts'
import type { Script } from '../../contract/scripts.ts'
import type { Operator } from '../../contract/session.ts'
import type { DraftScript } from '../../drafts/reply-draft.ts'
import { serverNow } from '../../operator/clock.ts'
import { carryEdits, takeSlots } from '../../rules/scripts/carry-edits.ts'
import { traceScript } from '../../rules/scripts/fill-script.ts'
import { slotCodes, slotValues } from '../../rules/scripts/slot-values.ts'

/**
 * The reply as a script: the operator’s edits in the script’s own text, with what is of this client made slots. Where the
 * script has moved on since, or the window has, the reply itself is taken, with its values made slots.
 */
export function offeredText(
  used: DraftScript,
  scripts: readonly Script[],
  sent: string,
  window: CaseWindow,
  operator: Operator,
): string {
  const script = scripts.find(({ id, version }) => id === used.id && version === used.version)
  const values = slotValues(window, operator, new Date(serverNow()), script?.language ?? 'ru')
  const parts = script ? traceScript(script, values, slotCodes(window)) : []
  return script && parts.map((part) => part.text).join('') === used.filled
    ? carryEdits(script.text, parts, sent, values)
    : takeSlots(sent, values)
}
