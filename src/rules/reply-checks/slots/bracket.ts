import type { Place } from '../rule.ts'
import type { ReadText } from '../text/read-text.ts'
import { listWords } from '../text/word-list.ts'
import { slotNouns } from '../words/placeholders.ts'

/** Something in brackets of any kind, with its words in lower case. */
export interface Bracketed extends Place {
  readonly inside: string
  readonly words: readonly string[]
  readonly draft: ReadText
}

/** Reads what a pattern with one group found in a draft. */
export function readBracket(match: RegExpExecArray, draft: ReadText): Bracketed {
  const inside = (match[1] ?? '').trim()
  const words =
    inside
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('e-mail', 'email')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return { start: match.index, end: match.index + match[0].length, inside, words, draft }
}

const knowsNoun = listWords(slotNouns)
const compound =
  /^(?:first|last|full|user|client|customer|card|account|due|start|end|branch|agent|payee|order|loan|case|contract)(?:name|date|amount|number|no|address|time|id|sum|balance)$/

/** Whether a word names what a gap should hold: «дата», «сумма», "firstname". */
export function isSlotNoun(word: string): boolean {
  return knowsNoun(word) || compound.test(word)
}

export function isCapitals(inside: string): boolean {
  return /\p{Lu}{2}/u.test(inside) && !/\p{Ll}/u.test(inside)
}

/** The words of the same sentence in the last few letters before a place. */
export function wordsBefore(draft: ReadText, at: number): string[] {
  const line = draft.lower.slice(Math.max(0, at - 32), at)
  return (/[^.!?\n]*$/.exec(line)?.[0] ?? '').match(/[\p{L}]+/gu) ?? []
}

/** Whether a unit of money, time or share follows: what stands before it must be a number. */
export function isUnit(lower: string, at: number): boolean {
  return /^\s?(?:руб|₽|%|byn|дн|рабоч|usd|eur|gbp|days|процент|евро|долл|pounds|euros|dollars)/.test(
    lower.slice(at, at + 8),
  )
}

/** Whether what stands before calls for a value: «до …», «№ …», «Уважаемый …», «Срок: …», «платёж был …». */
export function expectsValue({ lower }: ReadText, at: number): boolean {
  return /(?:(?<!\p{L})(?:до|к|ко|от|на|в|из|с|со|через|за|у|по|для|при|перед|по адресу|по договору|по номеру|на имя|на сумму|в размере|не позднее|номер|№|сумма|уважаем\p{L}{2,3}|здравствуйте,|добрый день,|был[аио]?|будет|составил[аио]?|составляет|составит|равн[аыо]?|из-за|согласно|благодаря|потому что|так как|because|due to|dear|by|until|till|of|for|with|before|on|at|in|from|to|no\.|hello,?|was|is|were|at|through|via)|[:—–=*£$€№]|\s-)\s{0,2}$/u.test(
    lower.slice(Math.max(0, at - 24), at),
  )
}
