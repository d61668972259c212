import { compareTexts } from '../scripts/compare-texts.ts'

/** Of a card's words so many must stand in the reply, in their order, for the reply to come from the card. */
const leastKept = 1 / 3

/**
 * Whether a reply still says what a card put into it. An operator may take the words out again: then the journal must not
 * tell that the client was given them.
 */
export function keepsCard(filled: string, sent: string): boolean {
  const kept = compareTexts(filled, sent).reduce(
    (sum, piece) => sum + (piece.kind === 'same' ? countWords(piece.text) : 0),
    0,
  )
  return kept > 0 && kept >= countWords(filled) * leastKept
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
