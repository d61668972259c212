/** The pieces of a text, each with the offset at which it begins: a key that stays while the text before it does. */
export function withOffsets<Piece extends { text: string }>(pieces: readonly Piece[]): (Piece & { at: number })[] {
  let at = 0
  return pieces.map((piece) => {
    const placed = { ...piece, at }
    at += piece.text.length
    return placed
  })
}
