import type { CaseWindow } from '../../contract/cases.ts'
import type { Language } from '../../contract/codes.ts'
import type { Operator } from '../../contract/session.ts'
import { serverNow } from '../../operator/clock.ts'
import { fillScript, type FilledScript } from '../../rules/scripts/fill-script.ts'
import { slotCodes, slotValues } from '../../rules/scripts/slot-values.ts'

/** Fills texts of cards for one case: what stands in the window is said, what does not stays a gap. */
export function textFiller(window: CaseWindow, operator: Operator): (text: string, language: Language) => FilledScript {
  const now = new Date(serverNow())
  return (text, language) => fillScript({ text }, slotValues(window, operator, now, language), slotCodes(window))
}
