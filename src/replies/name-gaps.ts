import type { IntlShape } from 'react-intl'
import { slots } from '../contract/codes.ts'

const known: ReadonlySet<string> = new Set(slots)

/** A text with its unfilled slots called by their names on screen: `{{promise.due}}` is «срок обещания». */
export function nameGaps(intl: IntlShape, text: string): string {
  return text.replaceAll(/\{\{\s*(?:if\s+(?:not\s+)?)?([\w.]{1,60})[^{}\n]{0,200}\}\}/gu, (raw, slot: string) =>
    known.has(slot) ? `[${intl.formatMessage({ id: `replies.slot.${slot}` })}]` : raw,
  )
}
