import { compilePhrases, hasPhrase } from '../text/phrases.ts'
import type { ReadText } from '../text/read-text.ts'
import { moveReasons, moveWords } from '../words/moves.ts'

const moves = compilePhrases(moveWords)
const reasons = compilePhrases(moveReasons)
/** A colon that brings a reason: «переносим срок: камера в ремонте», not «новый срок: 27 ноября». */
const explains = /:\s(?!(?:до|к|не|в|by|until)?\s?\d)[а-яa-z]{3,}\s/

/**
 * Whether the draft says openly that a date moves and why. Then nothing is silent; that the move is not recorded yet is
 * told by the rule of contradictions.
 */
export function isOpenMove(draft: ReadText): boolean {
  return draft.sentences.some((sentence, at) => {
    if (!hasPhrase(moves, sentence.lower)) return false
    const around = draft.sentences.slice(Math.max(0, at - 1), at + 3)
    return around.some((each) => hasPhrase(reasons, each.lower) || explains.test(each.lower))
  })
}
