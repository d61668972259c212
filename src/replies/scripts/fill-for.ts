import type { CaseWindow } from '../../contract/cases.ts'
import type { Operator } from '../../contract/session.ts'
import type { Script } from '../../contract/scripts.ts'
import { serverNow } from '../../operator/clock.ts'
import { fillScript, type FilledScript } from '../../rules/scripts/fill-script.ts'
import { slotCodes, slotValues } from '../../rules/scripts/slot-values.ts'

/** A script filled for this case, in the script's own language. */
export function fillFor(script: Script, window: CaseWindow, operator: Operator): FilledScript {
  return fillScript(script, slotValues(window, operator, new Date(serverNow()), script.language), slotCodes(window))
}
