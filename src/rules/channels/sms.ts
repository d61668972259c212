import { SegmentedMessage } from 'sms-segments-calculator'
import { findThrift, mendText, type TextMend } from './sms-thrift.ts'

/** What a text costs as SMS. */
export interface SmsCost {
  readonly segments: number
  readonly signs: number
  /** Why it is coded as it is: `latin` has 160 signs in one message, the others 70. */
  readonly alphabet: 'latin' | 'cyrillic' | 'other-signs'
}

/** The last text that was counted: what is asked of one text is asked several times in a row, and cutting it is slow. */
let counted: { text: string; cost: SmsCost } | undefined

/** Counts the messages a network cuts a text into (GSM 03.38 and 03.40): seven bits a sign where all of them are known to it. */
export function countSms(text: string): SmsCost {
  if (counted?.text !== text) counted = { text, cost: cutSms(text) }
  return counted.cost
}

function cutSms(text: string): SmsCost {
  if (text === '') return { segments: 0, signs: 0, alphabet: 'latin' }
  const message = new SegmentedMessage(text)
  const isLatin = message.getEncodingName() === 'GSM-7'
  return {
    segments: message.segmentsCount,
    signs: message.numberOfCharacters,
    alphabet: isLatin ? 'latin' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'other-signs',
  }
}

/** Replacements that say the same in fewer messages; the gentlest that do, and none where nothing is saved. */
export function saveSegments(text: string): { mends: TextMend[]; segments: number } | undefined {
  let best = { mends: [] as TextMend[], segments: countSms(text).segments }
  const before = best.segments
  if (before < 2) return undefined
  const [gentle = [], plain = []] = findThrift(text)
  // Beside Cyrillic letters a plain sign costs what a typographic one does: only what nobody sees is worth counting again.
  const ways = /\p{Script=Cyrillic}/u.test(text) ? [gentle] : [gentle, plain]
  for (const mends of ways.filter((way) => way.length > 0)) {
    const { segments } = countSms(mendText(text, mends))
    if (segments < best.segments) best = { mends, segments }
  }
  return best.segments < before ? best : undefined
}
